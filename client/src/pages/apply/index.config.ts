import words from '../../text/app.zh'

export default definePageConfig({ navigationBarTitleText: words.name })
