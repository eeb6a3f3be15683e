/** My office: the list of a person's cases. */
export default {
  title: '我的办件',
  tabs: { all: '全部', open: '办理中', closed: '已办结' },
  tab: (name: string, count: number | undefined) => (count === undefined ? name : `${name} ${count}`),
  name: (holder: string) => holder,
  /** A stage and what is left of it. */
  stageLeft: (stage: string, left: string) => `${stage}，${left}`,
  dueBy: (date: string, office: string | undefined) =>
    office === undefined ? `${date}前办完` : `${date}前办完，现由${office}办理`,
  wasDue: (date: string, office: string | undefined) =>
    office === undefined ? `${date}到期` : `${date}到期，现由${office}办理`,
  dueToday: (office: string | undefined) => (office === undefined ? '今天内办完' : `今天内办完，现由${office}办理`),
  collectBy: (date: string) => `${date}前领取`,
  collectToday: '今天来领最好',
  collectLate: '证在窗口，请尽快来领',
  collectWhere: (office: string, left: string | undefined) =>
    left === undefined ? `${office}户籍窗口` : `${office}户籍窗口，${left}`,
  collectLateWhere: (office: string, date: string) => `${office}户籍窗口，原定${date}前领取，过期不作废`,
  mend: '退回来了，请修改后重新提交',
  mendWhere: (office: string | undefined) =>
    office === undefined ? '等您修改，暂停计时' : `${office}退回，等您修改，暂停计时`,
  onItsWay: (date: string) => `寄送中，${date}前送到`,
  ended: {
    collected: (name: string, date: string) => `${name}，${date}领取`,
    delivered: (name: string, date: string) => `${name}，${date}签收`,
    refused: (name: string, date: string) => `${name}，${date}不予受理`,
    withdrawn: (name: string, date: string) => `${name}，${date}撤回`,
  },
  refusedWay: '看原因和接下来怎么办',
  showCode: '出示领证码',
  doMend: '去修改',
  more: '查看更早的办件',
  loadingMore: '正在读取',
  empty: {
    all: '还没有办件',
    open: '没有正在办理的',
    closed: '还没有办结的',
  },
  apply: '去申请补换领',
}
