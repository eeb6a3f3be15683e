import { View } from '@tarojs/components'
import { VerdictPanel } from '../../components/status/VerdictPanel'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'

/** Taken back: where the card goes now, and that its holder knows. */
export const Undone = ({ name }: { readonly name: string }) => {
  const t = useText(zh, en).undo
  return (
    <View id="undo-done">
      <VerdictPanel kind="wait" icon="turn" title={t.doneTitle} notes={[t.doneNote(name)]} />
      <View className="cells pad ho-after">
        <View className="strong">{t.doneWords}</View>
      </View>
    </View>
  )
}
