/** The first page of a member of staff. */
export default {
  first: '先办这件',
  none: '今天的都办完了',
  rows: (n: number, more: boolean) => (more ? `${n} 件以上` : `${n} 件`),
  late: (n: number) => `${n} 件逾期`,
  today: (n: number) => `${n} 件今天到期`,
  inTime: '都在时限内',
  due: (date: string) => `${date}前`,
  wasDue: (date: string) => `${date}到期`,
  comma: '，',
  queues: '我的工作',
  scanNote: '扫领证码，或输入 12 位数字',
  demo: '演示数据，人员、地址和号码都是虚构的',
  /** Behind the counter. */
  back: '柜台管理',
  unknown: '没读出来',
  shift: {
    none: '还没有开班，先清点证件柜',
    open: (when: string, no: string) => `${when} 开班，警号 ${no}`,
    handedOver: (n: number) => `已发 ${n} 张`,
  },
  waiting: {
    title: '等待同步',
    note: '没有网络时办的，连上网自动确认',
    count: (n: number) => `${n} 件`,
  },
  tasks: {
    none: '没有要处理的',
    open: '要有人处理，才会消掉',
    count: (n: number, more: boolean) => (more ? `${n} 件以上` : `${n} 件`),
  },
  oldCards: {
    toSign: (n: number) => `${n} 批等第二人签名`,
    yours: (n: number) => `${n} 批等您签名`,
    none: '没有等签名的销毁批次',
  },
  devices: {
    inUse: (n: number) => `${n} 台使用中`,
    silent: (count: number, hours: number) => `${count} 台超过 ${hours} 小时没联网`,
    none: '还没有登记过设备',
  },
}
