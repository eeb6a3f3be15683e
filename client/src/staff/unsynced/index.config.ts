import words from '../../text/staff/offline.zh'

export default definePageConfig({ navigationBarTitleText: words.queue.title })
