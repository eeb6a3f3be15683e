import type { Conflict, NumberOf, OfflineVerdictCode, Phrase, Unchecked } from '@resident-card/shared'
import type { VerdictWords } from './scan.zh'

/** A number stands apart from the words before it. */
const apart = (age: string): string => (/^\d/.test(age) ? ` ${age}` : age)

/** The window without network: the state of the device, its PIN, its verdicts, what waits to be sent. */
export default {
  /** How long ago, as `数据是 12 分钟前的`. */
  age: (minutes: number) =>
    minutes < 1
      ? '刚刚'
      : minutes < 60
        ? `${minutes} 分钟前`
        : minutes < 1440
          ? minutes % 60 === 0
            ? `${Math.floor(minutes / 60)} 小时前`
            : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分前`
          : `${Math.floor(minutes / 1440)} 天前`,
  strip: {
    online: '已联网',
    offline: (since: string) => `没有网络，${since} 起离线办理`,
    offlineBare: (since: string) => `没有网络，${since} 断开`,
    dataAt: (age: string) => `离线数据${apart(age)}更新`,
    noData: '断网就不能核验：这台设备没有备好',
    locked: '离线数据已上锁',
    lockedOffline: '输入离线密码，才能接着核验',
    wiped: '离线数据已清除',
    dataOld: (hours: number) => `离线数据超过 ${hours} 小时，只能核验，不能发放`,
    waiting: (n: number) => `待同步 ${n} 件`,
    sending: (n: number) => `正在上传，还有 ${n} 件`,
    conflicts: (n: number) => `${n} 件要人工核对`,
    clockOff: (amount: string, fast: boolean) => `本机时钟${fast ? '快' : '慢'}了 ${amount}，核验时已按联网时间折算`,
    revoked: '这台设备已被停用，不能离线核验',
    comma: '，',
    open: '看待同步',
    unlock: '解锁',
    prepare: '离线准备',
    syncing: '正在更新离线数据',
  },
  amount: (minutes: number) =>
    minutes < 60
      ? `${minutes} 分钟`
      : minutes < 1440
        ? `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`
        : `${Math.floor(minutes / 1440)} 天`,
  prepare: {
    title: '断网也能发放',
    offer: '断网也能发放',
    offerNote: (digits: number) => `设一个 ${digits} 位密码，把本窗口的名册存到这台设备`,
    why: '没有网络时，这台设备凭存下的名册核验领证码，发放先记在本机，联网后自动上传确认。',
    keeps: (n: NumberOf) => [
      '只存姓名、办件编号和存放位置，不存身份号码和照片',
      `用您的密码加密，${n('idleLock')} 分钟没人用就自动上锁，输入密码接着用`,
      `退出登录、满 ${n('offlineWipe')} 小时或连错 ${n('pinTries')} 次就清除`,
      '已发放的记录另外封存，清除后也不会丢',
    ],
    pin: '离线密码',
    pinHint: (digits: number) => `${digits} 位数字`,
    again: '再输一遍',
    againHint: '和上面一样',
    name: '设备名称',
    nameHint: '例如 2 号窗口',
    nameHelp: '写给窗口负责人看，设备丢了好停用',
    button: '备好这台设备',
    busy: '正在存名册…',
    done: '已备好，断网也能发放',
    need: { pin: (digits: number) => `设 ${digits} 位密码`, again: '再输一遍密码', name: '填设备名称' },
    error: {
      short: (by: number, digits: number) => `少 ${by} 位，一共 ${digits} 位`,
      simple: '太好猜了，不要用一样的或挨着的数字',
      differ: '两遍不一样，请再输一遍',
      name: (most: number) => `最多 ${most} 个字`,
    },
    failed: {
      offline: '没有网络，现在备不了。连上网再来。',
      revoked: '这台设备已被窗口负责人停用，不能再备。',
      storage: '这台设备存不下，请清理空间，或换一台。',
      tooMany: '您今天备的设备太多了，请明天再备，或请窗口负责人停用不用的。',
      signedOut: '已退出登录，没有备。请重新登录再备。',
      other: '没备好，请再试一次。',
    },
    without: '不备也能用：联网时照常扫码发放，断网时不能核验。',
  },
  ready: {
    title: '断网也能发放',
    words: '这台设备已备好。断网时扫码照常，发放先记在本机。',
    dataAt: '数据时间',
    at: (when: string, age: string) => `${when}（${age}）`,
    cases: '待领新证',
    count: (n: number) => `${n} 件`,
    locks: '自动上锁',
    locksWhen: (minutes: number) => `${minutes} 分钟没人用`,
    wipes: '自动清除',
    wipesWhen: (hours: number, tries: number) => `退出登录、满 ${hours} 小时、连错 ${tries} 次密码`,
    scan: '去扫码',
    wipe: '现在清除',
  },
  unlock: {
    title: '解锁离线数据',
    because: {
      reopened: '页面重开过。',
      idle: (minutes: number) => `${minutes} 分钟没人用，离线数据自动上锁了，填的、办的都还在。`,
    },
    why: (digits: number) => `输入您设的 ${digits} 位离线密码，断网时接着核验和发放。`,
    whyOnline: '现在联网，不解锁也能扫码发放。先解锁，断网时不耽误。',
    pin: '离线密码',
    pinHint: (digits: number) => `${digits} 位数字`,
    button: '解锁',
    busy: '正在解锁…',
    wrong: (left: number) => (left > 0 ? `密码不对，还能试 ${left} 次` : '密码不对'),
    wiped: (tries: number, hours: number) =>
      `离线数据已清除：连错 ${tries} 次，或满了 ${hours} 小时。没上传的发放记录还在，联网后照样上传。`,
    failed: '这台设备存满了，记不下试密码的次数，现在不能解锁。请先清理空间。',
    none: '这台设备没有离线数据，联网后才能备。',
    forgot: '忘了密码，清除重设',
    forgotTitle: '清除离线数据',
    wipeTitle: '清除离线数据',
    forgotText: '清除后要联网重新备好。没上传的发放记录不会丢。',
    forgotYes: '清除',
    forgotNo: '不清除',
  },
  /** A staff page opened without any network. */
  shut: {
    locked: '没有网络',
    lockedWords: '解锁这台设备后，可以扫码核验、发放，联网后自动上传。',
    none: '没有网络',
    noneWords: '这台设备没有备好离线数据，现在不能核验和发放。请看网线或无线网，或请来人稍等。',
    waiting: (n: number) => `本机还有 ${n} 件发放没上传，都在，联网后自动上传。`,
    queue: '看待同步',
    retry: '再连一次',
  },
  verdicts: {
    ready: { title: '可以发放', why: '领证码签名有效，本机名册有此件', ask: '', advice: '' },
    readyDataOld: {
      title: '先别发放',
      why: '码是真的，但名册太旧了',
      ask: '现在怎么办',
      advice: (n: NumberOf) =>
        `名册超过 ${n('offlineHandover')} 小时，别处可能已经发过。请来人稍等，连上网再扫一次；连不上的，请到有网的窗口。`,
    },
    malformed: {
      title: '读不出来',
      why: '这不是领证码',
      ask: '现在怎么办',
      advice: '请申请人打开“我的办件”里的领证码，再扫一次；调亮屏幕，对准整个二维码。',
    },
    needsNetwork: {
      title: '要联网查',
      why: '12 位数字只能联网核验',
      ask: '现在怎么办',
      advice: '请申请人打开领证码扫码，二维码没有网络也能核验；手机打不开的，等联网后再按数字或证件查找。',
    },
    forged: {
      title: '不能发放',
      why: '领证码是假的',
      ask: '不要发证',
      advice: '这个码不是本系统签发的。请留住来人，看本人身份材料，报值班领导处理。',
    },
    unknownKey: {
      title: '现在认不了',
      why: '签发这张码的密钥比本机的新',
      ask: '不一定是假的',
      advice: '请来人稍等，联网更新后再扫一次。联网前不要发放。',
    },
    expired: {
      title: '码过期了',
      why: '截图或旧页面不能用',
      ask: '现在怎么办',
      advice: '请申请人当面打开领证码，扫屏幕上现在这张，页面每分钟自动换新。',
    },
    notYetValid: {
      title: '码还没生效',
      why: '手机或本机的时间不对',
      ask: '现在怎么办',
      advice: '请看本机时钟对不对，再请申请人重新打开领证码，再扫一次。',
    },
    otherAuthority: {
      title: '不在这里领',
      why: '新证在别的领证机关',
      ask: '请告诉来人',
      advice: '请看领证码上面写的领证机关，要带的东西不变。',
    },
    revoked: {
      title: '不能发放',
      why: '持证人已作废这张码',
      ask: '当心冒领',
      advice: '请核对来人是不是本人。是本人的，请用自己的手机打开领证码，再扫一次；不是本人的，报值班领导处理。',
    },
    handedOverHere: {
      title: '不能发放',
      why: '这台设备已经发过这张证',
      ask: '来人说没领过？',
      advice: '不要另发证。这次发放还在待同步里，请核对本人身份，报值班领导核查。',
    },
    notInData: {
      title: '名册里没有',
      why: '码是真的，本机名册没有此件',
      ask: '现在怎么办',
      advice: '可能是刚到的新证，也可能已经领走或撤回。联网后再扫一次，联网前不要发放。',
    },
    noData: {
      title: '不能核验',
      why: '没有网络，本机也没有可用的名册',
      ask: '现在怎么办',
      advice: '这不说明码有问题。请来人稍等，连上网再扫；连不上的，请到有网的窗口。下次联网时先备好这台设备。',
    },
  } satisfies Record<OfflineVerdictCode, VerdictWords>,
  /** Above every verdict found without network. */
  banner: {
    title: (age: string) => `离线核验，数据是${apart(age)}的`,
    noData: '没有网络，没有离线数据',
    unconfirmed: '同步前，本次发放为“待确认”',
  },
  unchecked: '没能核实：',
  uncheckedWhat: {
    handedOverElsewhere: '别处是否已经发过',
    withdrawnOrRevoked: '是否撤回、作废',
    clock: (n: NumberOf) => `时间（本机重开过，前后放宽 ${n('clockUnsure')} 分钟）`,
  } satisfies Record<Unchecked, Phrase>,
  since: (time: string) => `${time} 以后，`,
  and: '、',
  noPhoto: '离线不存照片',
  caseNo: '办件编号',
  handedOverAt: '发放时间',
  unconfirmed: '还没上传确认',
  handOver: '发放，记为待确认',
  handingOver: '正在写入本机…',
  queueLine: { waiting: (n: number) => `待同步 ${n} 件`, none: '待同步 0 件', auto: '联网后自动上传' },
  /** Online verdict on the screen, network gone since. */
  fellOffline: '刚断网：核验是联网时做的，发放先记在本机',
  onlyOnline: '刚断网：按数字或证件查到的，要联网才能发放。别关页面，联网后接着办。',
  notPrepared: '刚断网，这台设备没有备好，要联网才能发放。别关页面，联网后接着办。',
  needsUnlock: '刚断网：解锁离线数据后，发放可以先记在本机',
  cameBack: '已联网，核验仍是离线做的；发放会马上上传确认',
  failed: {
    notDurable: '没能写进本机，还没有发放。请不要把证交出去，清理空间或换一台设备再试。',
    dataOld: (n: NumberOf) => `名册超过 ${n('offlineHandover')} 小时，不能再离线发放。请来人稍等，联网后再办。`,
    locked: '离线数据已上锁，解锁后再按一次。填的内容都在。',
    scanAgain: '扫码过去太久了，还没有发放。请申请人打开领证码，再扫一次。',
    notReady: '本机名册里已经没有这件，没有发放。联网后再扫一次。',
  },
  /** Sent, no answer came. */
  unsure: {
    title: '不知道记上了没有',
    keep: '刚才没等到回音，网也断了。可以记到本机，和刚才那次用同一个编号，联网后只会记一次。',
    wait: '刚才没等到回音。联网后自动再问，同一次发放只会记一次。请先别把证交出去，也别关页面。',
    again: '刚才没等到回音。请再按一次，同一次发放只会记一次。',
  },
  done: {
    title: '已发放，待确认',
    at: (name: string, time: string) => `${name}，${time} 记在本机`,
    words: '请把新证交给本人。',
    waits: (n: number) => `联网后自动上传确认，本机待同步 ${n} 件。不用守着，也不会丢。`,
    confirmed: '已上传，已确认',
    conflict: '要人工核对：',
    undo: '发错了？联网确认后才能撤销。先收回新证，别让来人离开。',
  },
  queue: {
    title: '待同步',
    about: '没有网络时的发放，按先后上传',
    empty: '没有待同步的发放',
    emptyNote: '离线发放的会列在这里，上传确认后留到当天结束。',
    send: '现在上传',
    sending: '正在上传…',
    offline: '没有网络，联网后自动上传',
    columns: { no: '序号', caseNo: '办件编号', at: '发放时间', state: '状态', what: '说明' },
    seq: (n: number) => `第 ${n} 件`,
    states: { unconfirmed: '待确认', confirmed: '已确认', conflict: '要人工核对' },
    next: '等联网上传',
    confirmedAt: (time: string) => `${time} 上传确认`,
    conflictTitle: (n: number) => `${n} 件要人工核对`,
    conflictWords: '别处的记录和本机不一样。两份记录都在，由人看过才算完，不影响后面的上传。',
    tasks: '去核对',
    reasons: {
      handedOverElsewhere: '别处已经发过这张证',
      notReady: '发放时这件已不能领取',
      revokedCode: '领证码当时已作废',
      notHandedOut: '这张码不在发出的码里',
      clockDoubt: '本机时间对不上',
      deviceRevoked: '发放时设备已停用',
      officerUnknown: '经办民警没能核实',
      notAllowed: '不合发放规定',
      unreadable: '记录读不出来',
      tooLarge: '内容太大，传不上去，还在本机。请抄下编号，交值班领导补录',
    } satisfies Record<Conflict | 'tooLarge', string>,
    /** What there is none of is not counted out. */
    summary: (waiting: number, confirmed: number) =>
      [waiting > 0 ? `待确认 ${waiting} 件` : '', confirmed > 0 ? `已确认 ${confirmed} 件` : '']
        .filter((part) => part !== '')
        .join('，'),
  },
}
