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
}
