import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tappable } from '../base/Tappable'
import { Tick } from '../base/Tick'
import './Check.scss'

interface CheckProps {
  readonly word: string
  readonly note?: ReactNode
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => unknown
  readonly id?: string
}

/** Something an officer or applicant confirms, one by one; green once done. */
export const Check = ({ word, note, checked, disabled = false, onChange, id }: CheckProps) => (
  <Tappable
    className="check"
    role="checkbox"
    checked={checked}
    disabled={disabled}
    label={word}
    onTap={() => onChange(!checked)}
    {...(id === undefined ? {} : { id })}
  >
    <Tick on={checked} square done />
    <View className="check-body">
      <View>{word}</View>
      {note === undefined ? null : <View className="small">{note}</View>}
    </View>
  </Tappable>
)
