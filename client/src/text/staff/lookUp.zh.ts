import type { LookUpReason } from '@resident-card/shared'

/** No code to scan: looked up with a stated reason. */
export default {
  title: '没有领证码',
  about: '手机没电、没带，按证件或办件编号查找',
  told: '查找会留下记录：经办民警的警号、时间和理由，领取人在“我的办件”里看得到。',
  by: { title: '按什么查', citizenNumber: '公民身份号码', caseNo: '办件编号' },
  number: '身份号码',
  numberHint: '18 位，照证件输入',
  caseNo: '办件编号',
  caseNoHint: '写在领证单上',
  reason: '为什么没有码',
  reasons: {
    phoneDead: '手机没电了',
    noPhone: '没带手机',
    codeNotShown: '手机打不开领证码',
    noMessage: '没收到领取通知',
    other: '其他',
  } satisfies Record<LookUpReason, string>,
  note: '写明情况，领取人看得到',
  noteHelp: '例如 手机当面关机，出示户口簿',
  button: '查找',
  busy: '正在查找…',
  missing: { number: '填身份号码', caseNo: '填办件编号', reason: '选理由', note: '写明情况' },
  error: {
    tooShort: (by: number) => `少 ${by} 位，身份号码是 18 位`,
    tooLong: (by: number) => `多 ${by} 位，身份号码是 18 位`,
    format: '只能是数字，最后一位可以是 X',
    date: '第 7 到 14 位不是真实的出生日期，请核对',
    check: '号码对不上，请一位一位核对',
    caseNo: '编号对不上，请照领证单一位一位核对，例如 20261126-7KQ4-8',
  },
  offline: {
    title: '查找要联网',
    words: '有手机的，请打开领证码扫码，没有网络也能核验。没有手机的，请稍等，联网后再查。填的内容都在。',
  },
}
