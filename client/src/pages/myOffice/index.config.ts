import zh from '../../text/myOffice.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
