import words from '../../../text/staff/oldCards.zh'

export default definePageConfig({ navigationBarTitleText: words.batch.title })
