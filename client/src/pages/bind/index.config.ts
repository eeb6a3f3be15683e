import zh from '../../text/bind.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
