import words from '../../text/staff/review.zh'

export default definePageConfig({ navigationBarTitleText: words.title.verify })
