import zh from '../../text/case.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
