import type { MessageTexts } from './messageText'
import { inHan } from './numerals'

/** For messages that leave the functions (WeChat); the in-app inbox has its own words in the client. */
export const MESSAGES_ZH: MessageTexts = {
  submitted: '申请已提交，等待核验',
  accepted: '申请已受理，等待审核签发',
  returned: '申请被退回，请按提示修改',
  refused: '申请不予受理，请看接下来怎么办',
  issued: '已签发，正在制证',
  dispatched: '新证已寄出',
  ready: '新证已到窗口，请本人来领',
  collected: '新证已领取',
  delivered: '新证已签收',
  deliveryFailed: '没有投递成功，证将转到窗口',
  sentBack: '证有问题，正在重新制作',
  handOverUndone: '发放有误已撤销，请到窗口',
  withdrawn: '申请已撤回',
  collectionChanged: '领证方式已更改',
  extended: (n) => `交通不便，办理期限延长${inHan(n('lawExtension'))}日`,
  codeOtherDevice: '另一台手机取了领证码',
  collectReminder: '新证在窗口等您，请尽快领取',
  oldCardTaken: '旧证事项已办结',
}
