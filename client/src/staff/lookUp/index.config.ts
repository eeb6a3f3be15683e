import words from '../../text/staff/lookUp.zh'

export default definePageConfig({ navigationBarTitleText: words.title })
