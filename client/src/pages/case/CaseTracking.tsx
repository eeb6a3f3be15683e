import type { CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Fold } from '../../features/case/Fold'
import type { CaseWords } from '../../features/case/caseWords'
import './CaseTracking.scss'
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
        <View key={key} className="tracking-line">
          <View>{word}</View>
          <View className="tracking-when num">{when}</View>
        </View>
      ))}
      <View className="note tracking-source">{words.t.trackingSource}</View>
    </Fold>
  )
}
