import type { AuthorityView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Inset } from '../../components/layout/Inset'
import { serverNow } from '../../lib/serverClock'
import { OfficeActions } from '../../features/form/OfficeActions'
import { openWords } from '../../features/form/openWords'
import { useSay, useText } from '../../text'
import en from '../../text/authority.en'
import zh from '../../text/authority.zh'

/** Whether an office is open, its hours, phone and place. */
export const OfficeDetails = ({ office }: { readonly office: AuthorityView }) => {
  const t = useText(zh, en)
  const say = useSay()
  const now = openWords(office.hours, serverNow(), t, say)
  const hours = (
    <>
      <View>{now.text}</View>
      {say.hours(office.hours).map((line) => (
        <View key={line} className="c-mute num">
          {line}
        </View>
      ))}
      <View className="c-mute num">{office.phone}</View>
    </>
  )
  return (
    <>
      <Inset lines={[{ key: 'hours', icon: 'hour', text: hours }]} />
      <OfficeActions office={office} />
    </>
  )
}
