import type { State } from '@resident-card/shared'

/** The source of the words that several screens share. */
export default {
  retry: '再试一次',
  back: '返回',
  close: '关闭',
  settings: '去设置',
  notCopied: '没有复制成，请再试一次，或者截屏保存',
  notCalled: '电话拨不出去，请自己拨这个号码。',
  notShown: (address: string) => `地图打不开。地址：${address}`,
  album: {
    denied: '没有存成。请在设置里允许使用相册，或者截屏保存',
    system: '没有存成。请在手机设置里允许微信使用相册，或者截屏保存',
    privacy: '没有存成。同意隐私保护指引后才能存，也可以截屏保存',
    failed: '没有存成，请再试一次，或者截屏保存',
  },
  more: '查看更多',
  loading: '正在读取',
  notOpened: '没有打开，请再点一次',
  broken: {
    title: '页面出错了',
    text: '填好的内容都在。请再试一次；还不行，请回首页重新打开。',
    home: '回首页',
    step: '刚才那一步没有做成，请再试一次',
    noPage: '没有这个页面，已回到首页',
  },
  update: {
    title: '有新版本',
    text: '现在重新打开就能用上，只要几秒，填好的内容都在。',
    yes: '重新打开',
    no: '以后再说',
  },
  call: '打电话',
  route: '怎么去',
  elder: '长辈版',
  plain: '普通版',
  sample: '示例数据',
  optional: '选填',
  locked: '不能改',
  next: (goal: string) => `下一步：${goal}`,
  busy: (doing: string) => `正在${doing}…`,
  traceId: (id: string) => `问题编号 ${id}`,

  /** A state as the applicant reads it (at most 8 characters: a pill is never cut off). */
  state: {
    submitted: '办理中',
    returned: '待您修改',
    accepted: '办理中',
    onHold: '办理中',
    issued: '办理中',
    remake: '办理中',
    produced: '办理中',
    dispatched: '寄送中',
    ready: '可以领证',
    collected: '已领取',
    delivered: '已签收',
    refused: '不予受理',
    withdrawn: '已撤回',
  } satisfies Record<State, string>,
  pill: { pause: '暂停计时', offline: '离线' },

  service: { lost: '身份证丢失补领', damaged: '身份证损坏换领' },

  clock: {
    by: (date: string) => `${date}前办完`,
    byToday: '今天内办完',
    since: (date: string) => `${date}到期`,
    provisional: (year: number) => `${year}年放假安排公布后，日期可能调整。`,
    paused: '等您修改，暂停计时',
    withOffice: (office: string): readonly [string, string, string] => ['现由', office, '办理'],
    today: '今天',
    end: (weekday: string) => `${weekday}截止`,
    boxes: (limit: number, nth: number) => `时限共 ${limit} 个工作日，今天是第 ${nth} 个`,
    used: (used: number, limit: number) => `${limit} 个工作日已用 ${used} 个`,
  },

  cite: { law: '依据', office: '本单位规定', fullText: '条文' },

  verify: { step: (now: number, all: number) => `第 ${now} 步，共 ${all} 步` },

  /** In a list, instead of a name: what is sealed in this record doesn't open. */
  unreadable: '资料读不出来',
  /** Above a list: of it itself not even a row can be shown. */
  unreadableRows: {
    damaged: (count: number) => `有 ${count} 件读不出来，没有列在下面`,
    numbers: '编号',
    comma: '、',
    told: {
      holder: '已经通知受理机关处理，请不要重复办理。',
      inbox: '办件进展请看“我的办件”。',
      desk: '已列入待处理事项，由负责人处理。',
    },
    newer: (count: number) => `有 ${count} 件暂时看不了，没有列在下面`,
    wait: '这是新版本存的，内容没有丢，请过一会儿再看。',
  },

  /** By kind and code of a failed call; what a screen knows better it says itself. */
  error: {
    offline: '没有网络，请连上网再试',
    timeout: '等了太久没有回音，请再试一次',
    unavailable: '现在办不了，内容没有丢，请再试一次',
    newerData: '这一件是新版本存的，这里还读不了。内容没有丢，请过一会儿再试',
    damagedRecord: '这一件的资料读不出来了，已经通知受理机关处理，请不要重复办理',
    wrongKeys: '服务没有配置好，现在办不了。内容没有丢，也没有改动，请过一会儿再试',
    fault: '我们这边出了错，请再试一次',
    notFound: '没有找到，可能已经办完或不归这里办',
    conflict: '这件事刚被别人改过，请看最新情况',
    limited: '试得太多，请过一会儿再试',
    signedOut: '请先登录',
    invalid: '有内容要改',
    tooLarge: '内容太大，没有发出去。请减少一些，或者换一张小一点的照片再试',
    state: '现在的进度不能这样办',
    refused: '不符合规定，办不了',
  },
}
