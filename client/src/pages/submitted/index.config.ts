import zh from '../../text/submitted.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
