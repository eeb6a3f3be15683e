import { MENDABLE_FIELDS, RETURN_REASONS, type ReturnReason } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Chips } from '../../components/form/Chips'
import { Choice } from '../../components/form/Choice'
import { useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import { NoteField } from '../desk/NoteField'
import { withReturnReason, type DecisionForm } from './decision'
import { toggled } from '../desk/officerNote'

interface FormProps {
  readonly form: DecisionForm
  readonly onForm: (form: DecisionForm) => void
}

/** Returning: why, exactly what may be changed, and the officer's words (GZ-5). */
export const ReturnForm = ({ form, onForm }: FormProps) => {
  const t = useText(zh, en).decision
  const states = useText(statesZh, statesEn)
  const reasons = RETURN_REASONS.map((value) => ({ value, word: t.returnReasons[value] }))
  const choose = (reason: ReturnReason | 'none') =>
    reason === 'none' ? undefined : onForm(withReturnReason(form, reason))
  return (
    <>
      <View className="rv-h">{t.reason}</View>
      <View className="rv-chips">
        <Chips<ReturnReason | 'none'> chips={reasons} value={form.returnReason ?? 'none'} onChange={choose} />
      </View>
      <View className="rv-h">
        {t.fields} <View className="small">{t.fieldsNote}</View>
      </View>
      <Cells className="rv-fields">
        {MENDABLE_FIELDS.map((field) => (
          <Choice
            key={field}
            many
            title={states.field[field]}
            chosen={form.fields.includes(field)}
            onChoose={() => onForm({ ...form, fields: toggled(form.fields, field) })}
            id={`field-${field}`}
          />
        ))}
      </Cells>
      <View className="rv-h">{t.words}</View>
      <NoteField
        value={form.note}
        placeholder={t.wordsHint}
        onInput={(note) => onForm({ ...form, note })}
        id="review-note"
      />
    </>
  )
}
