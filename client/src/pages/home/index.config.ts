import words from '../../text/app.zh'

export default definePageConfig({
  navigationBarTitleText: words.name,
  navigationBarBackgroundColor: '#1B4690',
  navigationBarTextStyle: 'white',
})
