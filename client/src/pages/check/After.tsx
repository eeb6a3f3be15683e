import { serviceFor } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import type { Draft } from '../../features/form/draft'
import { serverNow } from '../../lib/serverClock'
import { chinaToday } from '../../lib/today'
import { costWords, verifyBy, type CheckWords } from './viewCheck'
import { numbersTodayFor } from '../../lib/numbersToday'

interface AfterProps {
  readonly draft: Draft
  readonly words: CheckWords
}

/** What follows from submitting: until when, what it costs. */
export const After = ({ draft, words }: AfterProps) => {
  const { t } = words
  const n = numbersTodayFor(draft.reason)
  const rows = [
    {
      name: t.verify,
      value: verifyBy(serviceFor(draft.reason), serverNow(), words),
      cite: (
        <>
          <View className="small">{t.verifySays(n('verify'))}</View>
          <Cite clause="GZ-5" />
        </>
      ),
    },
    { name: t.whole, value: t.wholeValue(n('whole')), cite: <Cite clause="GZ-11" /> },
    {
      name: t.fee,
      value: costWords(draft, chinaToday(), words),
      cite: (
        <>
          <Cite clause="PUB-FEE" />
          {draft.collection === 'mail' ? <Cite clause="OFFICE-MAIL" /> : null}
        </>
      ),
    },
  ]
  return (
    <Cells title={t.after}>
      {rows.map(({ name, value, cite }) => (
        <View key={name} className="cell checked">
          <View className="checked-name">{name}</View>
          <View className="checked-value">
            <View>{value}</View>
            {cite}
          </View>
        </View>
      ))}
    </Cells>
  )
}
