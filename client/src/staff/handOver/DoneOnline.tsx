import { View } from '@tarojs/components'
import { VerdictPanel } from '../../components/status/VerdictPanel'
import { useSay, useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { PersonCard } from './PersonCard'
import { UndoOffer } from './UndoOffer'
import type { WindowCase } from '../verdict/windowCase'

interface DoneOnlineProps {
  readonly of: WindowCase
  readonly at: number
  readonly oldCard: 'returned' | 'statement' | 'notApplicable'
  readonly today: string
  readonly onUndo: () => void
}

/** Handed over and noted; for ten minutes the way back is open. */
export const DoneOnline = ({ of, at, oldCard, today, onUndo }: DoneOnlineProps) => {
  const t = useText(zh, en)
  const say = useSay()
  return (
    <>
      <VerdictPanel kind="ok" icon="ok" title={t.done.title} notes={[t.done.at(of.name, say.time(at))]} />
      <View className="cells pad ho-after">
        <View className="strong">{t.done.words}</View>
        <View className="note">{t.done.oldCard[oldCard]}</View>
      </View>
      <PersonCard small of={of} today={today} />
      <UndoOffer handoverAt={at} onOpen={onUndo} />
    </>
  )
}
