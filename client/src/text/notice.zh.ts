import { countInHan, type Reason } from '@resident-card/shared'

const within = (days: number): string => `${days} 个工作日内`

/** User notice before anything is asked: each line with its clause. */
export default {
  title: { lost: '丢失补领须知', damaged: '损坏换领须知' } satisfies Record<Reason, string>,
  guideTitle: '办事指南',
  lead: { title: '先看这几条', text: '符合条件的，不用跑派出所申请，只在领证时去一次；也可以邮寄' },

  old: {
    title: '旧身份证会怎样',
    lost: { title: '提交后，旧证立即失效', text: '丢了的证，找到了也不能再用' },
    damaged: { title: '领新证时，交回旧证', text: '坏了也要交回', pub: '交不回的，写书面说明' },
    withdraw: '撤回申请，旧证也不恢复',
  },

  who: {
    title: '谁可以网上办',
    hukou: '户籍在贵州省',
    fingerprints: (years: number) => `近${countInHan(years)}年内办过身份证，采集过指纹`,
    services: '身份证丢了，或者坏了',
    age: (years: number) => `年满 ${years} 岁，本人申请`,
    ageNote: (years: number) => `未满 ${years} 岁，由监护人代为申请`,
    ageOffice: '监护人代办，到窗口',
  },
  not: {
    title: '不能网上办的',
    first: '第一次申领身份证',
    old: (years: number) => `上一张证签发已超过${countInHan(years)}年`,
    photo: '现场照片和存档照片差别过大，难以确认本人',
    forged: '伪造、变造、买卖、冒用、骗领证件的',
    changed: '姓名、住址等户籍信息变更后，还没换证',
  },
  notTip: '到户籍地派出所都可以办，先查一下就知道',

  time: {
    title: '要多久',
    verify: '派出所核验',
    verifyValue: within,
    issue: '县级公安机关审核签发',
    issueValue: within,
    produce: '制证',
    produceValue: within,
    whole: '全程',
    wholeValue: within,
    wholeNote: '从受理算起',
    law: '法律规定最长',
    lawValue: (days: number) => `${days} 天内`,
  },
  fee: {
    title: '要多少钱',
    name: '工本费',
    window: '到窗口领：领证时付',
    mail: '邮寄：签收时付给投递员，另付邮费',
    office: '邮寄到付',
  },
  go: '查能不能网上办',
  going: '核对身份',
  goTip: '约 1 分钟，不用填表',
  bindTip: '先确认您是谁，再查户籍和办证记录',
}
