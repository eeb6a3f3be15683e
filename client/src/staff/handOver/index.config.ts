import words from '../../text/staff/scan.zh'

export default definePageConfig({ navigationBarTitleText: words.title })
