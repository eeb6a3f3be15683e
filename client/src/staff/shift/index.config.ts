import words from '../../text/staff/shift.zh'

export default definePageConfig({ navigationBarTitleText: words.title })
