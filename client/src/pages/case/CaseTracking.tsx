import type { CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Fold } from '../../cases/Fold'
import { KeyValue } from '../../components/KeyValue'
import type { CaseWords } from './caseWords'
import { viewTracking } from './viewTracking'

interface CaseTrackingProps {
  readonly item: CaseView
  readonly today: string
  readonly words: CaseWords
}

/** Where the parcel is, by the carrier's word: the latest in the line, the rest inside. */
export const CaseTracking = ({ item, today, words }: CaseTrackingProps) => {
  const tracking = viewTracking(item, today, words)
  if (tracking === undefined) return null
  return (
    <Fold title={words.t.tracking} value={tracking.latest}>
      {tracking.lines.map(({ key, word, when }) => (
        <KeyValue key={key} name={word}>
          <View className="num">{when}</View>
        </KeyValue>
      ))}
      <View className="note">{words.t.trackingSource}</View>
    </Fold>
  )
}
