import type { AuthorityView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Choice } from '../../components/Choice'
import { Inset } from '../../components/Inset'
import { serverNow } from '../../draft/knownSession'
import { OfficeActions } from '../../draft/OfficeActions'
import { openWords } from '../../draft/openWords'
import { useSay, useText } from '../../text'
import en from '../../text/authority.en'
import zh from '../../text/authority.zh'

interface OfficeChoiceProps {
  readonly office: AuthorityView
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** One office; the chosen one opens its hours, phone and map. */
export const OfficeChoice = ({ office, chosen, onChoose }: OfficeChoiceProps) => {
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
    <Choice
      id={`office-${office.id}`}
      title={office.name}
      note={office.address}
      chosen={chosen}
      onChoose={onChoose}
      {...(office.distance === undefined ? {} : { aside: say.distance(office.distance) })}
    >
      <Inset lines={[{ key: 'hours', icon: 'hour', text: hours }]} />
      <OfficeActions office={office} />
    </Choice>
  )
}
