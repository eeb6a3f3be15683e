import zh from '../../text/changeCollection.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
