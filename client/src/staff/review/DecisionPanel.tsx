import { View } from '@tarojs/components'
import { Banner } from '../../components/status/Banner'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import { NoteField } from '../desk/NoteField'
import { applicantWords } from './applicantWords'
import type { Decision, DecisionForm } from './decision'
import { RefuseForm } from './RefuseForm'
import { ReturnForm } from './ReturnForm'
import { numbersToday } from '../../lib/numbersToday'

interface DecisionPanelProps {
  readonly offered: readonly Decision[]
  readonly form: DecisionForm
  readonly onForm: (form: DecisionForm) => void
}

/** The exact words the applicant will read. */
const Preview = ({ form }: { readonly form: DecisionForm }) => {
  const t = useText(zh, en)
  const words = applicantWords(form, t, useText(statesZh, statesEn), numbersToday())
  if (words === undefined) return null
  return (
    <>
      <View className="rv-h">{t.decision.seen}</View>
      <View className="rv-preview" id="review-preview">
        <View className="strong">{words.title}</View>
        {words.lines.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
    </>
  )
}

/** The decision: what it is, what it needs, and what the applicant will read. */
export const DecisionPanel = ({ offered, form, onForm }: DecisionPanelProps) => {
  const t = useText(zh, en).decision
  return (
    <View className="rv-decision">
      <Cells>
        {offered.map((decision) => {
          const { word, note } = t.options[decision]
          return (
            <Choice
              key={decision}
              id={`decide-${decision}`}
              title={word}
              {...(note === '' ? {} : { note })}
              chosen={form.decision === decision}
              onChoose={() => onForm({ ...form, decision })}
            />
          )
        })}
      </Cells>
      {form.decision === 'return' ? <ReturnForm form={form} onForm={onForm} /> : null}
      {form.decision === 'refuse' ? <RefuseForm form={form} onForm={onForm} /> : null}
      {form.decision === 'hold' ? (
        <>
          <View className="rv-h">{t.suspicion}</View>
          <NoteField
            value={form.suspicion}
            placeholder={t.suspicionHint}
            onInput={(suspicion) => onForm({ ...form, suspicion })}
            id="review-suspicion"
          />
          <Banner tone="pri">{t.secret}</Banner>
        </>
      ) : null}
      <Preview form={form} />
    </View>
  )
}
