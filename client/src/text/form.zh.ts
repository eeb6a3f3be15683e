import type { Damage, Reason } from '@resident-card/shared'

/** What the four steps of the application share. */
export default {
  title: { lost: '丢失补领', damaged: '损坏换领' } satisfies Record<Reason, string>,
  step: (now: number, all: number) => `第 ${now} 步，共 ${all} 步`,
  saved: (time: string) => `${time} 已自动保存`,
  notSaved: '手机存不下，退出会丢，请先填完提交',
  lacking: (count: number, first: string) => `还差 ${count} 项：${first}`,
  gone: { text: '没有找到没填完的申请', action: '重新开始' },
  damage: {
    broken: '证件破损、断裂',
    illegible: '字迹或照片看不清',
    unreadableChip: '机器读不出',
  } satisfies Record<Damage, string>,
  need: {
    damage: '选损坏情况',
    photo: '拍照片',
    phone: '填手机号',
    authority: '选领证机关',
    collection: '选领证方式',
    recipient: '填收件人',
    mailPhone: '填收件手机号',
    region: '选所在地区',
    address: '填详细地址',
  },
  phone: '手机号',
  phoneError: {
    missing: '请填手机号',
    notDigits: '只能是数字',
    tooShort: (by: number) => `少 ${by} 位，手机号是 11 位`,
    tooLong: (by: number) => `多 ${by} 位，手机号是 11 位`,
    notMobile: '不是手机号，手机号以 13 到 19 开头',
  },
}
