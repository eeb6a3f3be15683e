import { phraseIn, REFUSAL_REASONS, REMEDIES } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { NoteField } from '../desk/NoteField'
import { type DecisionForm } from './decision'
import { toggled } from '../desk/officerNote'
import { numbersToday } from '../../lib/numbersToday'

interface FormProps {
  readonly form: DecisionForm
  readonly onForm: (form: DecisionForm) => void
}

/** Refusing for good: the reason with its source, the words, and at least one way on (GZ-6). */
export const RefuseForm = ({ form, onForm }: FormProps) => {
  const t = useText(zh, en).decision
  return (
    <>
      <View className="rv-h">{t.reason}</View>
      <Cells>
        {REFUSAL_REASONS.map((reason) => (
          <Choice
            key={reason}
            id={`reason-${reason}`}
            title={phraseIn(t.refusalReasons[reason].word, numbersToday())}
            note={t.refusalReasons[reason].source}
            chosen={form.refusalReason === reason}
            onChoose={() => onForm({ ...form, refusalReason: reason })}
          />
        ))}
      </Cells>
      <View className="rv-h">
        {t.remedies} <View className="small">{t.remediesNote}</View>
      </View>
      <Cells className="rv-fields">
        {REMEDIES.map((remedy) => (
          <Choice
            key={remedy}
            many
            title={t.remedyWords[remedy]}
            chosen={form.remedies.includes(remedy)}
            onChoose={() => onForm({ ...form, remedies: toggled(form.remedies, remedy) })}
            id={`remedy-${remedy}`}
          />
        ))}
      </Cells>
      <View className="rv-h">{t.words}</View>
      <NoteField
        value={form.note}
        placeholder={t.refuseHint}
        onInput={(note) => onForm({ ...form, note })}
        id="review-note"
      />
    </>
  )
}
