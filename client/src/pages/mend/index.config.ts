import zh from '../../text/mend.zh'

export default definePageConfig({ navigationBarTitleText: zh.title })
