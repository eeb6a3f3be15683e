import words from '../../text/staff/tasks.zh'

export default definePageConfig({ navigationBarTitleText: words.title })
