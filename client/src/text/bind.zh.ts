/** Binding one's real name, once. */
export default {
  title: '绑定本人信息',
  ask: '确认您是谁',
  why: '和户籍登记核对一次，以后不用再填。一个微信只能绑定一个人，绑定后不能自己改。',
  name: '姓名',
  nameHint: '和户口簿上一样',
  number: '身份号码',
  numberHint: '18 位，最后一位可能是 X',
  tip: '只用于核对本人和办理身份证。号码加密保存，屏幕上只显示首尾几位。',
  privacy: '同意用这些信息核对本人',
  privacyNote: '不同意，就只能看须知和网点',
  privacyRead: '看隐私保护指引',
  submit: '绑定并继续',
  submitting: '正在核对',
  need: { name: '填姓名', number: '填身份号码', privacy: '勾选同意' },
  lacking: (count: number, first: string) => `还差 ${count} 项：${first}`,
  error: {
    nameMissing: '请填姓名',
    nameTooLong: (most: number) => `太长了，姓名最多 ${most} 个字`,
    nameWrong: '姓名里有不能用的字符',
    missing: '请填身份号码',
    tooShort: (by: number) => `少 ${by} 位，身份号码是 18 位`,
    tooLong: (by: number) => `多 ${by} 位，身份号码是 18 位`,
    format: '只能是数字，最后一位可以是 X',
    date: '第 7 到 14 位不是真实的出生日期，请核对',
    check: '号码对不上，请一位一位核对',
  },
  notConfirmed: (left: number | undefined) =>
    left === undefined
      ? '姓名和身份号码跟户籍登记对不上，请核对后再试'
      : left === 0
        ? '姓名和身份号码跟户籍登记对不上。今天不能再试了，明天再来，或到户籍派出所'
        : `姓名和身份号码跟户籍登记对不上，请核对。今天还能试 ${left} 次`,
  limited: (tries: number) => `今天试了 ${tries} 次都没对上，明天再来。着急办，请带户口簿到户籍派出所。`,
  alreadyBoundElsewhere: '这个人已经绑定了另一个微信。如果不是您本人绑的，请到户籍派出所核实。',
  alreadyBound: '您的微信已经绑定了本人，不能换成别人。',
  bound: { title: '已绑定本人', text: '您的微信已经绑定了本人信息，不用再填。', go: '继续' },
  stations: '看领证网点',
}
