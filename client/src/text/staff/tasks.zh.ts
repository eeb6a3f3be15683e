import type { Conflict, TaskKind, TaskOutcome } from '@resident-card/shared'

interface Way {
  /** What happened, in one sentence. */
  readonly why: string
  /** What a person does now. */
  readonly now: string
}

/** What a person at this authority must look at. */
export default {
  title: '待处理事项',
  about: '处理好、写明结果才会消掉',
  tabs: { open: '待处理', closed: '已处理' },
  none: '没有待处理的事项',
  noneClosed: '还没有处理过的事项',
  more: '查看更早的',
  comma: '，',
  kinds: {
    offlineConflict: '离线发放对不上',
    lookUpLocked: '查找被暂停',
    mailFailed: '邮寄没投成',
    damagedRecord: '资料读不出来',
  } satisfies Record<TaskKind, string>,
  reasons: {
    handedOverElsewhere: {
      why: '这张证联网后发现已经登记发放过一次。',
      now: '看两条记录的警号和时间：同一次发放记了两遍的，选“同一次发放”；不是的，马上找回新证，查清是谁领走的。',
    },
    notReady: {
      why: '离线发放的时候，这件已经不在可以领取的状态。',
      now: '看联网记录里现在的进度：证已退回或已撤回的，请联系领取人把证拿回来。',
    },
    revokedCode: {
      why: '发放用的领证码，是申请人作废了的。',
      now: '打电话问申请人是不是本人来领的。不是本人，按冒领报告。',
    },
    notHandedOut: {
      why: '发放用的领证码，不是发给申请人手机的。',
      now: '打电话问申请人是不是本人来领的。不是本人，按冒领报告。',
    },
    clockDoubt: {
      why: '设备的时间和领证码的时间差得太多，不能自动确认。',
      now: '对照两个时间，问经办民警当时的情况。确实发了的，选“证在本人手里”。',
    },
    deviceRevoked: {
      why: '这条记录来自已经停用的设备。',
      now: '问清设备在谁手里、证有没有发。发给本人的，选“证在本人手里”；查不清的，报告。',
    },
    officerUnknown: {
      why: '设备上写的经办民警，核对不上。',
      now: '查清当时是谁在用这台设备。查不清的，报告。',
    },
    notAllowed: {
      why: '这次发放不合规定（例如该收的旧证没收，或不是本人领取）。',
      now: '问经办民警，补上缺的；发错了的，找回新证。',
    },
    unreadable: {
      why: '这条记录读不出来，可能传坏了，也可能被改过。',
      now: '看是哪台设备、什么时候，对照柜里的证和签名，查清发了哪一张。',
    },
  } satisfies Record<Conflict, Way>,
  locked: {
    why: (no: string, failures: number) => `警号 ${no} 连续查错 ${failures} 次，查找已暂停。`,
    whyAnyone: (failures: number) => `连续查错 ${failures} 次，查找已暂停。`,
    until: (time: string) => `${time} 自动恢复`,
    over: (time: string) => `${time} 已恢复`,
    now: '问一下在查什么。听错数字的，选“已知悉”；试别人号码的，报告。扫码不受影响。',
  },
  damaged: {
    why: '这一件存的资料读不出来了，可能存坏了，也可能被改过。',
    now: '不要发证。报告管理员用备份恢复；恢复不了的，请申请人带户口簿到窗口重新核对。',
    /** No case: a line of the ledger, a message, a device … */
    record: {
      why: '系统里有一条记录读不出来了，可能存坏了，也可能被改过。相关的列表和合计里没有算上它。',
      now: '把上面的记录名报告管理员，用备份恢复；当天的合计以实物清点为准，并写明原因。',
      name: '记录',
    },
  },
  mail: {
    why: '投递失败，证转到本窗口。',
    now: '证到了先登记到件，申请人会收到领取通知，再处理这一条。',
    consignment: '邮件',
    reason: '原因',
    reasons: {
      nobodyThere: '无人在家',
      addressNotFound: '地址找不到',
      refusedByRecipient: '收件人拒收',
      other: '其他',
      signedAfterFailed: '寄递公司后来又说已签收，请核实证在谁手里',
      returnedAfterSigned: '先说已签收，后来又说退回，请核实证在谁手里',
    } as Readonly<Record<string, string>>,
    receive: '登记到件',
  },
  compare: {
    ours: '设备上写的',
    theirs: '联网记录',
    at: '发放时间',
    deviceAt: '设备时钟',
    state: '办件进度',
    stateAt: '记录时间',
    where: '窗口',
    device: '设备',
    officer: '经办',
    oldCard: '旧证',
    fee: '工本费',
    feePaid: '已收',
    feeNot: '没收',
    none: '没有',
    unknown: '读不出',
    clockOff: (minutes: number) => `差\u00a0${minutes}\u00a0分钟`,
    oldCards: {
      returned: '已收回',
      statement: '书面说明',
      notApplicable: '无旧证',
    } as Readonly<Record<string, string>>,
  },
  officerNo: (no: string) => `警号 ${no}`,
  why: '怎么回事',
  now: '现在怎么办',
  caseNo: '办件编号',
  at: (when: string) => `${when} 出现`,
  settle: '处理',
  onlySupervisor: '由窗口负责人处理',
  close: {
    title: '这件怎么处理的？',
    outcome: '结果',
    outcomes: {
      sameHandOver: '同一次发放',
      cardRecovered: '新证已找回',
      cardWithHolder: '证在本人手里',
      reported: '已报告上级',
      seen: '已知悉',
      other: '其他',
    } satisfies Record<TaskOutcome, string>,
    words: '写明怎么查的、结果怎样',
    missing: { outcome: '选结果', note: '写明经过' },
    still: (n: number, what: string) => `还差 ${n} 项：${what}`,
    list: '、',
    go: '处理完毕',
    busy: '登记',
    keep: '先不处理',
    done: '已登记处理结果',
    stale: '这件已由别人处理',
  },
  closed: {
    title: '处理结果',
    by: (no: string, when: string) => `警号 ${no}，${when}`,
  },
  states: {
    submitted: '核验受理中',
    returned: '等申请人修改',
    accepted: '审核签发中',
    onHold: '暂缓核查',
    issued: '制证中',
    remake: '重制中',
    produced: '已制好，待交寄',
    dispatched: '寄送中',
    ready: '可以领取',
    collected: '已领取',
    delivered: '已签收',
    refused: '不予受理',
    withdrawn: '已撤回',
  } as Readonly<Record<string, string>>,
}
