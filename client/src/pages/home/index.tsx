import { View } from '@tarojs/components'
import { Page } from '../../components/Page'
import en from '../../text/app.en'
import zh from '../../text/app.zh'
import { useText } from '../../text'

const Screen = () => {
  const t = useText(zh, en)
  return (
    <Page title={t.name}>
      <View className="pad">{t.name}</View>
    </Page>
  )
}

export default Screen
