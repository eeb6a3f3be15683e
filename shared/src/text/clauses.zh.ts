import type { ClauseTexts } from './clauseWords'
import { countInHan, inHan } from './numerals'

const GUIDE = '《办事指南》'
const FLOW = '《办理流程》'
const LAW = '《居民身份证法》'
const MINISTRY = '公安部有关规定'
const OFFICE = '本单位规定'

/** 《办事指南》《办理流程》 are Guizhou's; the law is quoted in full by article. */
export const CLAUSES_ZH: ClauseTexts = {
  'GZ-1': { label: `${GUIDE}一、受理渠道`, text: '通过“贵州公安”APP 或“贵州110”微信公众号受理。' },
  'GZ-2': {
    label: `${GUIDE}二、办理条件`,
    text: (n) => `贵州省户籍，${countInHan(n('fingerprintsWithin'))}年内办理过居民身份证并采集了指纹信息的公民。`,
  },
  'GZ-3': {
    label: `${GUIDE}二、办理条件`,
    text: (n) =>
      `${countInHan(n('fingerprintsWithin'))}年内办理过居民身份证并采集了指纹信息的贵州省户籍公民，可以网上申请居民身份证损坏换领、丢失补领。`,
  },
  'GZ-4': {
    label: `${GUIDE}四、办理流程（一）`,
    text: '申领人在“贵州公安”APP 或“贵州110”微信公众号提出申请，并选取领证机关（即受理机关）及领证方式。',
  },
  'GZ-5': {
    label: `${FLOW}（二）核验预受理身份信息`,
    text: (n) =>
      `申领人选取的领证机关（即受理机关）在 ${n('verify')} 个工作日内，在省级人口管理信息系统对互联网的居民身份证预受理信息进行审核，如不合格需填写不合格原因。审核不通过的，退回申领人并告知原因。`,
  },
  'GZ-6': {
    label: `${FLOW}（三）审核签发`,
    text: (n) =>
      `申领人户籍地县级公安机关要严格审核，防止冒领、骗领居民身份证，确认身份信息准确无误后，于 ${n('issue')} 个工作日内审核签发，如不合格需填写不合格原因。`,
  },
  'GZ-7': {
    label: `${FLOW}（四）1 证件制作`,
    text: (n) =>
      `省公安厅身份证制作中心自收到居民身份证互联网补、换领信息起 ${n('produce')} 个工作日内完成数据处理及证件制作。`,
  },
  'GZ-8': {
    label: `${FLOW}（四）2 证件分发`,
    text: '一是通过邮政速递物流企业将证件寄发至申领人在互联网选取的受理派出所窗口；二是通过邮政特快专递投递至申领人指定地点。',
  },
  'GZ-9': {
    label: `${GUIDE}四、办理流程（三）1`,
    text: (n) =>
      `网上申请的居民身份证办证信息展示在个人专区—我的办件—办件信息。申领人自受理之日起 ${n('collect')} 个工作日内，到申请办理时选取的领证机关（即受理机关）展示办证信息，户籍窗口民警在省级人口管理信息系统中进行核验并领取证件。`,
  },
  'GZ-10': {
    label: `${GUIDE}四、办理流程（三）2`,
    text: '自愿申请居民身份证个人邮寄业务的，邮政特快专递将证件投递至申领人指定地点后签收证件。',
  },
  'GZ-11': { label: `${GUIDE}三、办理时限`, text: (n) => `自受理之日起 ${n('whole')} 个工作日内。` },
  'GZ-12': {
    label: `${GUIDE}五、不予受理`,
    text: (n) =>
      `首次申领、签发超过 ${n('issuedWithin')} 年、相貌变化较大难以确认身份、伪造冒用证件、户籍信息变更后证件未更新的，不予网上受理。`,
  },
  'GZ-12a': { label: `${GUIDE}五、不予受理第1项`, text: '首次申请领取居民身份证的，不予网上受理。' },
  'GZ-12b': {
    label: `${GUIDE}五、不予受理第2项`,
    text: (n) => `县级公安机关签发超过 ${n('issuedWithin')} 年的，不予网上受理。`,
  },
  'GZ-12c': {
    label: `${GUIDE}五、不予受理第3项`,
    text: '申领人现场拍摄的照片与已办理居民身份证的相貌特征变化较大，难以确认身份的，不予网上受理。',
  },
  'GZ-12d': {
    label: `${GUIDE}五、不予受理第4项`,
    text: '伪造、变造、买卖、冒领、骗领、冒用居民户口簿、居民身份证、护照、驾驶证，购买、出售、使用伪造的居民户口簿、居民身份证、护照、驾驶证以及其他国家机关证件的，不予网上受理。',
  },
  'GZ-12e': {
    label: `${GUIDE}五、不予受理第5项`,
    text: '户籍信息变更后，居民身份证视读信息未变更的，不予网上受理。（信息包括：姓名、性别、民族、出生日期、住址、公民身份号码和签发机关）',
  },
  'GZ-13': {
    label: `${FLOW}（二）（三）操作入口`,
    text: '核验：省级人口管理信息系统—身份证管理—互联网受理管理—互联网证件办理。签发：省级人口管理信息系统—身份证管理—审核签发。',
  },
  'LAW-7': {
    label: `${LAW}第七条`,
    text: (n) =>
      `公民应当自年满${inHan(n('ofAge'))}周岁之日起${inHan(n('firstCardWithin'))}个月内，向常住户口所在地的公安机关申请领取居民身份证。未满${inHan(n('ofAge'))}周岁的公民，由监护人代为申请领取居民身份证。`,
  },
  'LAW-8': { label: `${LAW}第八条`, text: '居民身份证由居民常住户口所在地的县级人民政府公安机关签发。' },
  'LAW-10': {
    label: `${LAW}第十条`,
    text: '申请领取居民身份证，应当填写《居民身份证申领登记表》，交验居民户口簿。',
  },
  'LAW-11': {
    label: `${LAW}第十一条`,
    text: (n) =>
      `国家决定换发新一代居民身份证、居民身份证有效期满、公民姓名变更或者证件严重损坏不能辨认的，公民应当换领新证；居民身份证登记项目出现错误的，公安机关应当及时更正，换发新证；领取新证时，必须交回原证。居民身份证丢失的，应当申请补领。未满${inHan(n('ofAge'))}周岁公民的居民身份证有前款情形的，可以申请换领、换发或者补领新证。公民办理常住户口迁移手续时，公安机关应当在居民身份证的机读项目中记载公民常住户口所在地住址变动的情况，并告知本人。`,
  },
  'LAW-12': {
    label: `${LAW}第十二条`,
    text: (n) =>
      `公民申请领取、换领、补领居民身份证，公安机关应当按照规定及时予以办理。公安机关应当自公民提交《居民身份证申领登记表》之日起${inHan(n('law'))}日内发放居民身份证；交通不便的地区，办理时间可以适当延长，但延长的时间不得超过${inHan(n('lawExtension'))}日。公民在申请领取、换领、补领居民身份证期间，急需使用居民身份证的，可以申请领取临时居民身份证，公安机关应当按照规定及时予以办理。有关单位及其工作人员对履行职责或者提供服务过程中获得的居民身份证记载的公民个人信息，应当予以保密。`,
  },
  'JX-6': {
    label: MINISTRY,
    text: '居民身份证丢失的，应当向常住户口所在地派出所申报。申请补领本身就是把丢失的事实告知公安机关，不需要登报声明。',
  },
  'INV-1': {
    label: '公安部失效身份证信息系统',
    text: '丢失、被盗的居民身份证即时失效，不能再在社会上使用。',
  },
  'INV-2': {
    label: '公安部失效身份证信息系统',
    text: '银行等用证单位可以联网核查居民身份证是否有效，信息实时更新。',
  },
  'LF-1': {
    label: '公安部身份证异地受理、挂失申报和丢失招领制度',
    text: '公安机关建立居民身份证挂失申报和丢失招领制度，受理挂失申报，招领捡拾的居民身份证。',
  },
  'XP-1': {
    label: '公安部身份证异地受理、挂失申报和丢失招领制度',
    text: '离开常住户口所在地的公民，可以到居住地公安机关指定的受理点申请换领、补领居民身份证。',
  },
  'XP-5': {
    label: '公安部身份证异地受理、挂失申报和丢失招领制度',
    text: '不符合异地受理、委托办理条件的，到常住户口所在地派出所办理。',
  },
  'WH-1': {
    label: '各地通行做法',
    text: '当地政务服务中心能办居民身份证的，可以到政务服务中心办；没有的，到派出所办。',
  },
  'AG-1': {
    label: '各地通行做法',
    text: '办过第二代居民身份证、在外地丢失又不能返回的，可以委托同一户口簿上的直系亲属，到户籍派出所申请补领：带丢失申报书、委托书、受托人声明、委托人的户口簿和受托人的身份证。没办过第二代居民身份证的，不能委托。',
  },
  'PUB-FEE': {
    label: '国家公布的收费标准',
    text: (n) =>
      `居民身份证工本费：换领每证 ${n('renewalFee') / 100} 元；丢失补领、损坏换领每证 ${n('fee') / 100} 元。`,
  },
  'PUB-VALIDITY': {
    label: `${LAW}第五条`,
    text: (n) => {
      const [age, young, middle] = [n('ofAge'), n('youngUntil'), n('middleUntil')]
      const [child, first, second] = [inHan(n('validUnderAge')), inHan(n('validYoung')), inHan(n('validMiddle'))]
      return `${inHan(age)}周岁以上公民的居民身份证的有效期为${first}年、${second}年、长期。${inHan(age)}周岁至${inHan(young - 1)}周岁的，发给有效期${first}年的居民身份证；${inHan(young)}周岁至${inHan(middle - 1)}周岁的，发给有效期${second}年的居民身份证；${inHan(middle)}周岁以上的，发给长期有效的居民身份证。未满${inHan(age)}周岁的公民，自愿申请领取居民身份证的，发给有效期${child}年的居民身份证。`
    },
  },
  'PUB-COUNTING': {
    label: '《民法典》第二百零一条、第二百零三条',
    text: '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。工作日按国务院公布的放假安排计算。',
  },
  'PUB-TEMP': {
    label: '《临时居民身份证管理办法》',
    text: (n) =>
      `急用身份证的，可以申领临时居民身份证，${inHan(n('temporaryWithin'))}日内制作完成，有效期${inHan(n('temporaryValid'))}个月，工本费 ${n('temporaryFee') / 100} 元。领取居民身份证时，交回临时居民身份证。`,
  },
  'PUB-HUKOU': {
    label: '户籍登记',
    text: '户籍地以户籍登记为准，不看公民身份号码前六位：号码编定后不变，迁移户口不改号码。',
  },
  'PUB-HANDOVER': {
    label: '窗口领证通行做法',
    text: '领证时核对证件、芯片和指纹，领证人签名；旧证交不回的，写书面说明。',
  },
  'OFFICE-COLLECT-10': { label: OFFICE, text: (n) => `证件送到窗口后，至少留 ${n('collectAtLeast')} 个工作日领取。` },
  'OFFICE-ANNIVERSARY': {
    label: OFFICE,
    text: (n) =>
      `“${countInHan(n('issuedWithin'))}年内”按提交当天算，满${countInHan(n('issuedWithin'))}年的当天仍可申请。`,
  },
  'OFFICE-ACCEPTED': { label: OFFICE, text: '核验通过的当天是受理之日；退回后重新核验通过的，重新起算。' },
  'OFFICE-GUARDIAN': {
    label: OFFICE,
    text: (n) => `未满${inHan(n('ofAge'))}周岁由监护人代办的，暂不在网上办，请到户籍派出所。`,
  },
  'OFFICE-RENEWAL': { label: OFFICE, text: '有效期满换领不在网上办理范围内，请到户籍派出所。' },
  'OFFICE-WITHDRAW': { label: OFFICE, text: '签发前可以撤回申请；已因丢失失效的旧证，撤回后也不恢复。' },
  'OFFICE-REFUSE': {
    label: OFFICE,
    text: '审核不合格、不能补正的，不予办理，告知原因；可以申请复核，或到户籍派出所办理。',
  },
  'OFFICE-MAIL': { label: OFFICE, text: '邮寄领证的，工本费和邮费签收时付给投递员，损坏的旧证当面交投递员带回。' },
  'OFFICE-PORTRAIT': { label: OFFICE, text: '现场照片只用于比对，证件上印存档的照片。' },
  'OFFICE-COLLECTOR': {
    label: OFFICE,
    text: (n) => `新证由本人领取；未满${inHan(n('ofAge'))}周岁的，可由监护人领取。`,
  },
  'OFFICE-COLLECT-LATE': { label: OFFICE, text: '超过领取期限仍可领取，由窗口民警写明理由后发放。' },
  'OFFICE-REMIND': {
    label: OFFICE,
    text: (n) => `新证到窗口时、领取期限前 ${n('remindFirst')} 个和 ${n('remindLast')} 个工作日，各提醒一次。`,
  },
  'OFFICE-UNDO': {
    label: OFFICE,
    text: (n) => `发放有误的，${n('undoBySameOfficer')} 分钟内由原民警撤销，之后由窗口负责人写明理由撤销。`,
  },
  'OFFICE-OFFLINE': {
    label: OFFICE,
    text: (n) =>
      `窗口没有网络时，凭 ${n('offlineHandover')} 小时以内的名册核验和发放，联网后由系统确认；超过 ${n('offlineWipe')} 小时的名册自动清除。`,
  },
  'OFFICE-SHIFT': { label: OFFICE, text: '一个领证机关的证件柜，从清点到清点为一个班次，不符的写明原因。' },
  'OFFICE-OLD-CARDS': { label: OFFICE, text: '收回的旧证逐张登记，分批销毁，由两人签名。' },
  'OFFICE-USE': { label: OFFICE, text: '为了安全，使用的次数、时长和文件大小都有上限。' },
}
