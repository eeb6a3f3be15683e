import type { Reason } from '@resident-card/shared'

const windowOf = (office: string): string => (office.endsWith('窗口') ? office : `${office}户籍窗口`)

/** Home: where my case stands, the two services, elder mode one tap away. */
export default {
  title: '居民身份证补换领',
  hello: (name: string) => `您好，${name}`,
  helloAnyone: '您好',
  signedOut: '登录后可以申请、查进度',
  unbound: '绑定本人后，能申请、查进度',
  bind: '绑定本人信息',
  signIn: '去登录',
  notNow: '现在读不到您的办件',
  /** Where the case stands. */
  stageLeft: (stage: string, left: string) => `${stage}，${left}`,
  dueBy: (date: string, office: string | undefined) =>
    office === undefined ? `${date}前办完` : `${date}前办完，现由${office}办理`,
  dueToday: (office: string | undefined) => (office === undefined ? '今天内办完' : `今天内办完，现由${office}办理`),
  wasDue: (date: string, office: string | undefined) =>
    office === undefined ? `${date}到期` : `${date}到期，现由${office}办理`,
  mend: '请修改后重新提交',
  mendNote: '等您修改，暂停计时',
  ready: '可以领证了',
  readyBy: (date: string, office: string) => `${date}前，到${windowOf(office)}`,
  readyToday: (office: string) => `最好今天来，到${windowOf(office)}`,
  readyLate: (office: string) => `请尽快到${windowOf(office)}，证不作废`,
  readyAt: (office: string) => `到${windowOf(office)}领取`,
  onItsWay: '新证寄送中',
  onItsWayBy: (date: string, carrier: string | undefined) =>
    carrier === undefined ? `${date}前送到` : `${date}前送到，由${carrier}寄送`,
  showCode: '出示领证码',
  goMend: '去修改',
  card: (service: string, lead: string) => `我的办件，${service}，${lead}`,

  draft: (service: string) => `接着填：${service}`,
  draftNote: (left: number, saved: string) =>
    left === 0 ? `都填好了，核对后提交，${saved}保存` : `还差 ${left} 项，${saved}保存`,

  services: '办理身份证',
  service: {
    lost: { title: '丢失补领', note: '丢了、被盗，补一张新证' },
    damaged: { title: '损坏换领', note: '破损、看不清、机器读不出' },
  } satisfies Record<Reason, { title: string; note: string }>,
  servicesTip: '先查能不能网上办，约 1 分钟；能办再填写',

  links: { authorities: '领证网点', temporary: '临时身份证', guide: '办事指南', messages: '消息' },
  unread: (count: number) => `${count} 条未读`,
  temporary: {
    title: '临时身份证',
    text: (days: number, months: number, fee: string) =>
      `急用身份证，可以到户籍派出所当面申领临时身份证：${days} 天内办好，有效期 ${months} 个月，工本费 ${fee}。领新证时交回。网上不能办。`,
  },
  sample: '示例界面，人员与数据均为虚构',
}
