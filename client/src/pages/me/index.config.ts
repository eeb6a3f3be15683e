import zh from '../../text/me.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
