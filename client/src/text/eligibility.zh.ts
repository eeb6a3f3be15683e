import {
  countInHan,
  type ChangedField,
  type CardStatus,
  type NextWay,
  type NumberOf,
  type Phrase,
  type Reason,
  type RuleCode,
} from '@resident-card/shared'

interface RuleWords {
  /** Nothing against it. */
  readonly ok: Phrase
  /** The answer no. */
  readonly no: Phrase
  /** What the clause says, after its place. */
  readonly says: Phrase
}

/** The answer before any form: every reason, or what it takes. */
export default {
  title: { lost: '丢失补领', damaged: '损坏换领' } satisfies Record<Reason, string>,
  checking: '正在查户籍和办证记录',

  yes: { title: '可以网上申请', text: '查了户籍和办证记录，没有不能办的情形' },
  no: {
    title: '暂时不能网上办理',
    text: (count: number) => `有 ${count} 项不符合，到户籍派出所可以办`,
    textAway: (count: number) => `有 ${count} 项不符合，下面说明到哪里办`,
    pill: '不符合',
  },
  open: {
    title: '您已有一件在办',
    text: (caseNo: string) => `办件编号 ${caseNo}。办完或撤回以前，不能再申请`,
    go: '看我的办件',
  },

  takes: {
    time: '办多久',
    timeValue: (days: number) => `受理后 ${days} 个工作日内`,
    fee: '工本费',
    old: '旧身份证',
    oldValue: {
      lost: '提交后立即失效，找到也不能再用',
      damaged: '领新证时交回',
    } satisfies Record<Reason, string>,
  },
  conditions: '办理条件',
  counts: (passed: number, judged: number) => `${passed} 项符合，${judged} 项由民警核对`,
  start: '开始填写',
  goOn: '接着填写',
  startTip: '约 5 分钟，中途退出会自动保存',
  goOnTip: (saved: string) => `${saved} 保存过，接着填`,

  rule: {
    hukouInGuizhou: { ok: '户籍在贵州省', no: '户籍不在贵州省', says: '网上只办本省户籍的' },
    sixteenOrOver: {
      ok: (n: NumberOf) => `年满 ${n('ofAge')} 岁`,
      no: (n: NumberOf) => `未满 ${n('ofAge')} 岁`,
      says: '由监护人代为申领',
    },
    notFirstCard: { ok: '不是第一次申领', no: '还没有办过身份证', says: '第一次申领，不在网上受理' },
    cardToReplace: { ok: '身份证可以补换', no: '这张证不能这样补换', says: '网上办丢失补领和损坏换领' },
    cardNotExpired: { ok: '身份证在有效期内', no: '身份证已过有效期', says: '网上办丢失补领和损坏换领，不办到期换领' },
    fingerprintsWithinTwoYears: {
      ok: (n: NumberOf) => `${countInHan(n('fingerprintsWithin'))}年内采集过指纹`,
      no: (n: NumberOf) => `${countInHan(n('fingerprintsWithin'))}年内没有采集过指纹`,
      says: (n: NumberOf) => `近${countInHan(n('fingerprintsWithin'))}年内办证并采集指纹的，可网上办`,
    },
    issuedWithinTwoYears: {
      ok: (n: NumberOf) => `上次办证在${countInHan(n('issuedWithin'))}年内`,
      no: (n: NumberOf) => `上次办证超过${countInHan(n('issuedWithin'))}年`,
      says: (n: NumberOf) => `签发超过${countInHan(n('issuedWithin'))}年的，不在网上受理`,
    },
    cardCarriesHukouDetails: {
      ok: '户籍信息与证件一致',
      no: '户籍信息变更后还没换证',
      says: '户籍信息变更后，证件还没更新的，不在网上受理',
    },
  } satisfies Record<RuleCode, RuleWords>,
  fact: {
    hukou: (place: string) => place,
    hukouAway: (place: string | undefined) => (place === undefined ? '户籍登记在外省' : `户籍登记在${place}`),
    age: (age: number) => `${age} 岁`,
    noCard: '没有查到办证记录',
    firstCard: '第一次申领须到窗口办',
    status: {
      valid: '证件状态正常',
      lost: '证件已挂失',
      invalid: '证件已失效',
      returned: '证件已交回公安机关',
    } satisfies Record<CardStatus, string>,
    longTerm: '长期有效',
    validTo: (date: string) => `有效期到${date}`,
    expired: (date: string) => `有效期到${date}，已过期`,
    collected: (date: string) => `${date}采集`,
    notCollected: '没有查到指纹采集记录',
    collectedLast: (date: string) => `上次采集：${date}`,
    issued: (date: string, organ: string) => (organ === '' ? `${date}签发` : `${date}签发，${organ}`),
    issuedLast: (date: string) => `上次办证：${date}`,
    same: (count: number) => `姓名、住址等 ${count} 项未变更`,
    changed: (names: string) => `变更了：${names}`,
  },
  field: {
    name: '姓名',
    gender: '性别',
    ethnicity: '民族',
    birthDate: '出生日期',
    address: '住址',
    citizenNumber: '身份号码',
    issuingAuthority: '签发机关',
  } satisfies Record<ChangedField, string>,
  list: (names: readonly string[]) => names.join('、'),
  way: {
    hukouStation: '到户籍派出所办，不受这条限制',
    updateHukouDetails: '到户籍派出所换一张带新信息的证',
    crossProvince: '到居住地的异地受理点办，或回户籍地办',
    applyAsLost: '改办丢失补领，网上就能办',
  } satisfies Record<NextWay, string>,
  moved: '只是省内迁移的，法律不要求换证；要换，到户籍派出所办',

  judged: {
    'GZ-12c': { title: '照片与存档照片相符', note: '提交后由民警比对' },
    'GZ-12d': { title: '没有伪造、冒用证件等情形', note: '提交后由民警核查' },
  } as Record<string, { readonly title: string; readonly note: string }>,

  desk: {
    title: '去这里办',
    aside: '您的户籍派出所',
    asideOrgan: '您户籍地的公安机关',
    address: '地址',
    hours: '时间',
    bring: '要带',
    bringList: {
      lost: '户口簿，丢失情况当面说明',
      damaged: '户口簿、旧身份证',
    } satisfies Record<Reason, string>,
    fee: '工本费',
    phone: '电话',
  },
  away: {
    title: '去这里办',
    aside: '异地办理',
    text: '居住地指定的异地受理点，或户籍地派出所。带户口簿、居住证，或单位证明等有效证明；换领另带旧证。',
  },
  others: (count: number) => `其余 ${count} 项符合`,
  see: '查看',
  wrong: '记录不对，申请核实',
  wrongText: '登记有误的，带户口簿和能证明情况的材料，到户籍派出所核实更正。更正后再来查，不影响以后申请。',
  urgent: '急用身份证',
  urgentTitle: '急用身份证',
  urgentText: (days: number, months: number, fee: string) =>
    `可以到户籍派出所当面申领临时身份证：${days} 天内办好，有效期 ${months} 个月，工本费 ${fee}。领新证时交回。`,
  asLost: '改办丢失补领',

  slip: {
    action: '保存或发给家人',
    copy: '复制文字',
    share: '发给家人',
    print: '打印',
    copied: '已复制，可以粘贴发给家人',
    head: (service: string) => `${service}，窗口办理单`,
    made: (date: string) => `${date}查询`,
    why: '不能网上办的原因',
    line: (name: string, value: string) => `${name}：${value}`,
    item: (n: number, reason: string, fact: string | undefined, way: string) =>
      fact === undefined ? `${n}. ${reason}。${way}` : `${n}. ${reason}（${fact}）。${way}`,
    sample: '示例数据，地址和电话均为虚构',
  },
}
