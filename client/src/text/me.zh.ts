/** My account (个人专区). */
export default {
  title: '个人专区',
  notBound: '还没有绑定',
  bind: '去绑定',
  cases: '我的办件',
  messages: '消息',
  unread: (count: number) => `${count} 条未读`,
  language: '语言',
  elder: '长辈版',
  elderHow: '字更大，按钮更大',
  theme: '外观',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  /** Each language in its own words, in every language. */
  languages: { zh: '中文', en: 'English' },
  about: '关于本服务',
  sources: '依据和出处',
  privacy: '个人信息怎么用',
  sample: '这里的人、地址、电话和机关都是示例数据，不能真的办证。',
  staffDesk: '进入工作台',
  signOut: '退出登录',
  switchPerson: '换一个示例人物',
  aboutText: [
    '在网上补领、换领居民身份证：申请、选领证机关、看进度、凭领证码领证。',
    '结果以受理机关和签发机关的决定为准。',
  ],
  sourcesText: [
    '时限、条件和领取方式来自贵州省公安机关公布的《办事指南》和《办理流程》，以及《居民身份证法》。',
    '标“本单位规定”的，是出处没有写明、由本单位补充的做法，不是法律。',
  ],
  privacyText: [
    '只收办证要用的：姓名、身份号码、手机号、照片，邮寄时加收件地址。',
    '加密保存，办理您这件事的工作人员才能看，每次查看都有记录。',
    '照片只用来和登记的照片比对，新证上印的是登记照片。',
  ],
}
