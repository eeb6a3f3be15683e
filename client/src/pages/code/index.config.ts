import zh from '../../text/code.zh'

/** The brand ground goes up to the top of the screen, in light and dark alike. */
export default definePageConfig({
  navigationBarTitleText: zh.title,
  navigationBarBackgroundColor: '#1B4690',
  navigationBarTextStyle: 'white',
  backgroundColor: '#1B4690',
  backgroundColorTop: '#1B4690',
  backgroundColorBottom: '#1B4690',
})
