import { View } from '@tarojs/components'
import { Empty } from '../../components/status/Empty'
import { useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { leave } from '../desk/useStep'
import { useWide } from '../device/useWide'
import { DecisionPanel } from './DecisionPanel'
import { offeredOf } from './offered'
import { DecideDock, type DecideProps } from './DecideDock'

/** The panel of the decision; where somebody else has decided, what was typed stays in sight. */
export const Decide = ({ of, review, desk }: DecideProps) => {
  const t = useText(zh, en)
  const words = useText(deskZh, deskEn)
  const wide = useWide()
  const offered = offeredOf(of)
  const typed = [review.form.note, review.form.suspicion].map((text) => text.trim()).filter((text) => text !== '')
  if (offered.length === 0) {
    return (
      <View className="rv-right rv-gone" id="review-gone">
        <Empty text={words.gone} action={{ word: words.backToQueue, onTap: () => void leave(desk) }} />
        {typed.length === 0 ? null : (
          <>
            <View className="rv-h">{t.decision.typed}</View>
            <View className="rv-preview">{typed.join(t.decision.comma)}</View>
          </>
        )}
      </View>
    )
  }
  return (
    <View className="rv-right" id="review-decide">
      <View className="rv-title">{t.decision.title[desk]}</View>
      <DecisionPanel offered={offered} form={review.form} onForm={review.setForm} />
      {wide ? <DecideDock of={of} review={review} desk={desk} /> : null}
    </View>
  )
}
