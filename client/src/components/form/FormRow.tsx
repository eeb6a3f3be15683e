import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from '../../platform/a11y'
import { useCommon } from '../../text'
import { Icon } from '../base/Icon'
import './FormRow.scss'

interface FormRowProps {
  readonly label: string
  /** What is wrong and how to put it right. */
  readonly error?: string | undefined
  readonly locked?: boolean
  /** Words at the right, e.g. 本人在收. */
  readonly aside?: ReactNode
  /** Id to scroll to when this is the first error. */
  readonly id?: string
  readonly children: ReactNode
}

/** A label of five characters and its field; an error stands in the row itself. */
export const FormRow = ({ label, error, locked = false, aside, id, children }: FormRowProps) => {
  const t = useCommon()
  return (
    <View className={`cell form ${error === undefined ? '' : 'form-wrong'}`} {...(id === undefined ? {} : { id })}>
      <View className="form-line">
        <View className="form-label">{label}</View>
        <View className="form-field">{children}</View>
        {aside === undefined ? null : <View className="note">{aside}</View>}
        {locked ? (
          <View {...speak({ role: 'img', label: t.locked })}>
            <Icon name="lock" size={20} className="c-mute" />
          </View>
        ) : null}
      </View>
      {error === undefined ? null : (
        <View className="form-error" {...speak({ role: 'alert' })}>
          <Icon name="late" size={16} />
          <View>{error}</View>
        </View>
      )}
    </View>
  )
}
