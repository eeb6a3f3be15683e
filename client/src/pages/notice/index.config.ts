import zh from '../../text/notice.zh'

/** What is public may be sent on; nothing else in the mini-program can be. */
export default definePageConfig({ navigationBarTitleText: zh.guideTitle, enableShareAppMessage: true })
