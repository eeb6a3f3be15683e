import { serviceFor } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import type { Draft } from '../../features/form/draft'
import { serverNow } from '../../lib/serverClock'
import { chinaToday } from '../../lib/today'
import { costWords, limitWords, verifyBy, type CheckWords } from './viewCheck'

interface AfterProps {
  readonly draft: Draft
  readonly words: CheckWords
}

/** What follows from submitting: until when, what it costs. */
export const After = ({ draft, words }: AfterProps) => {
  const { t } = words
  const limits = limitWords(draft.reason, chinaToday(), words)
  const rows = [
    {
      name: t.verify,
      value: verifyBy(serviceFor(draft.reason), serverNow(), words),
      cite: (
        <>
          <View className="small">{limits.verify}</View>
          <Cite clause="GZ-5" />
        </>
      ),
    },
    { name: t.whole, value: limits.whole, cite: <Cite clause="GZ-11" /> },
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
