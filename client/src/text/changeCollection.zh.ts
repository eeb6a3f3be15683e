/** Change of the way of collection or of the address, until the card is dispatched. */
export default {
  title: '改领证方式',
  lead: '证寄出前都可以改',
  same: '和现在的一样，没有要改的',
  lacking: (count: number) => `还有 ${count} 项要改`,
  submit: '保存修改',
  saving: '保存',
  saved: '改好了',
  gone: { title: '现在不能改', text: '证已经寄出，或申请不在办理中', action: '看办件信息' },
}
