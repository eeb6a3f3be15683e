import words from '../../text/staff/devices.zh'

export default definePageConfig({ navigationBarTitleText: words.title })
