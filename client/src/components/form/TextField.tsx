import { Input } from '@tarojs/components'
import { useState } from 'react'
import { nameField } from '../../platform/a11y'
import { FormRow } from './FormRow'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** `idcard` brings up digits and X on a phone. */
  readonly type?: 'text' | 'number' | 'idcard'
  readonly maxLength?: number
  readonly error?: string | undefined
  readonly onInput: (value: string) => unknown
  /** When the field is left: the moment to save and to check. */
  readonly onLeave?: (value: string) => unknown
  /** Move the caret here (the first error on submit). */
  readonly focus?: boolean
  readonly id?: string
}

/** A form row with one line of text. While someone types the field is theirs; a value set from outside shows at once. */
export const TextField = ({
  label,
  value,
  placeholder = '',
  type = 'text',
  maxLength = 140,
  error,
  onInput,
  onLeave,
  focus = false,
  id,
}: TextFieldProps) => {
  const [focused, setFocused] = useState(false)
  return (
    <FormRow label={label} error={error} {...(id === undefined ? {} : { id })}>
      <Input
        className={`form-input ${focused ? 'form-input-on' : ''}`}
        type={type}
        value={value}
        placeholder={placeholder}
        placeholderClass="form-placeholder"
        maxlength={maxLength}
        focus={focus}
        onFocus={() => setFocused(true)}
        onInput={(event) => onInput(event.detail.value)}
        onBlur={(event) => {
          setFocused(false)
          onLeave?.(event.detail.value)
        }}
        {...nameField(label)}
        {...(id === undefined ? {} : { id: `${id}-input` })}
      />
    </FormRow>
  )
}
