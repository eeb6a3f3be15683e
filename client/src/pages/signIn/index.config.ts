import zh from '../../text/signIn.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
