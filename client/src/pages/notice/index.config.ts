import zh from '../../text/notice.zh'

export default definePageConfig({ navigationBarTitleText: zh.guideTitle })
