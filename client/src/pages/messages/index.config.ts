import zh from '../../text/messages.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
