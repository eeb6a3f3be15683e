import zh from '../../text/slip.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
