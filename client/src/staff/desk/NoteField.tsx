import { View } from '@tarojs/components'
import { TypedArea } from '../../components/form/TypedArea'
import { nameField } from '../../platform/a11y'
import { useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { NOTE_MOST } from '@resident-card/shared'
import './NoteField.scss'

interface NoteFieldProps {
  readonly value: string
  /** What it is for, where the title above is not part of the field; by default the placeholder says it. */
  readonly label?: string
  readonly placeholder: string
  readonly onInput: (value: string) => void
  readonly id: string
}

/** Several lines of an officer's own words; how much room is left is said near the end. */
export const NoteField = ({ value, placeholder, label = placeholder, onInput, id }: NoteFieldProps) => {
  const t = useText(zh, en).decision
  const left = NOTE_MOST - value.length
  return (
    <View className="note-box">
      <View className="note-field">
        <TypedArea
          id={id}
          className="note-area"
          value={value}
          placeholder={placeholder}
          most={NOTE_MOST}
          autoHeight
          onInput={onInput}
          {...nameField(label)}
        />
        {left > 60 ? null : <View className="small note-left">{t.wordsLeft(left)}</View>}
      </View>
    </View>
  )
}
