import words from '../../text/staff/desk.zh'

export default definePageConfig({ navigationBarTitleText: words.queues.oldCard })
