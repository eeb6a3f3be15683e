/** The demo's sign-in, on H5 only. */
export default {
  title: '选择示例人物',
  lead: '这是演示。下面的人都是编出来的，选一个，看他会遇到什么。',
  citizens: '群众',
  staff: '工作人员',
  situation: {} as Record<string, string>,
  role: {
    citizen: '群众',
    acceptingOfficer: '受理机关 核验',
    windowOfficer: '受理机关 窗口发放',
    countyReviewer: '县级公安机关 审核签发',
    production: '省制证中心 制证',
    carrier: '邮政 投递',
  },
  signedIn: (name: string) => `现在是${name}`,
  entering: '正在进入',
  unavailable: '这里没有示例人物，请用手机上的小程序办理',
}
