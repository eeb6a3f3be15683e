import { countInHan } from '@resident-card/shared'
import type {
  Collection,
  Damage,
  MendableField,
  NumberOf,
  Phrase,
  Reason,
  RefusalReason,
  Remedy,
  ReturnReason,
  SendBackReason,
  StageView,
  UndoReason,
} from '@resident-card/shared'

type Stage = StageView['stage']

/** What the stages, reasons and fields of a case are called, for every screen that shows one. */
export default {
  stage: {
    submit: '提交申请',
    verify: '核验受理',
    issue: '审核签发',
    produce: '制证',
    distribute: '送到窗口',
    collect: '领证',
    deliver: '邮寄签收',
  } satisfies Record<Stage, string>,
  /** By mail the card is handed to the post. */
  handToPost: '交邮寄出',
  /** One word each, for a row of five. */
  stageShort: {
    submit: '提交',
    verify: '核验',
    issue: '签发',
    produce: '制证',
    distribute: '配送',
    collect: '领证',
    deliver: '签收',
  } satisfies Record<Stage, string>,

  reason: { lost: '丢失补领', damaged: '损坏换领' } satisfies Record<Reason, string>,
  damage: {
    broken: '折断、破损',
    illegible: '看不清',
    unreadableChip: '机器读不出',
  } satisfies Record<Damage, string>,
  collection: { window: '窗口领取', mail: '邮寄到家' } satisfies Record<Collection, string>,
  field: {
    photo: '照片',
    damage: '损坏情况',
    phone: '手机号',
    acceptingAuthority: '领证机关',
    collection: '领证方式',
  } satisfies Record<MendableField, string>,
  /** What to do, when exactly one thing is to be mended. */
  mendOne: {
    photo: '请重拍照片',
    damage: '请改损坏情况',
    phone: '请改手机号',
    acceptingAuthority: '请另选领证机关',
    collection: '请改领证方式',
  } satisfies Record<MendableField, string>,
  mendSeveral: (count: number) => `请改 ${count} 项内容`,
  list: (names: readonly string[]) => names.join('、'),

  returnReason: {
    photoUnclear: '照片不清楚，无法比对',
    photoNotLive: '照片不是当场拍的',
    phoneUnreachable: '手机号打不通',
    addressIncomplete: '邮寄地址不完整',
    wrongAuthority: '所选机关不能办理',
    other: '申请内容要修改',
  } satisfies Record<ReturnReason, string>,
  refusalReason: {
    identityNotConfirmed: '无法确认是本人',
    hukouChanged: '户籍信息变更后还没有换过证',
    forgedDocuments: '所用证件或材料不实',
    firstCard: '还没有办过身份证',
    issuedTooLongAgo: (n: NumberOf) => `上一张身份证签发已超过${countInHan(n('issuedWithin'))}年`,
    other: '不符合网上办理的条件',
  } satisfies Record<RefusalReason, Phrase>,
  remedy: {
    askForReview: '请求复核',
    hukouStation: '到户籍地派出所办理',
  } satisfies Record<Remedy, string>,
  remedyHow: {
    askForReview: '打电话给作出决定的单位，说明办件编号和理由',
    hukouStation: '带上户口簿，当面核对后办理，不受网上条件限制',
  } satisfies Record<Remedy, string>,
  sendBackReason: {
    wrongPrint: '证面印错',
    chipUnreadable: '芯片读不出',
    damagedInTransit: '路上损坏',
    other: '证件有问题',
  } satisfies Record<SendBackReason, string>,

  /** Why the window took a hand-over back, as the applicant reads it. */
  undoReason: {
    wrongCard: '窗口拿错了证',
    wrongPerson: '窗口认错了人',
    pressedByMistake: '窗口登记早了，证还没发',
    other: '窗口登记有误',
  } satisfies Record<UndoReason, string>,

  late: '逾期',
  dueToday: '今天到期',
  /** Between a name and what is said of it. */
  then: '：',
  signedOut: '还没有登录',
  signIn: '选一个示例人物',
  notBound: '绑定本人信息后，才能看到自己的办件',
  bind: '去绑定',
}
