import { useState } from 'react'
import { nameField } from '../../platform/a11y'
import { FormRow } from './FormRow'
import { TypedInput } from './TypedInput'

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

/** A form row with one line of text. */
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
      <TypedInput
        className={`form-input ${focused ? 'form-input-on' : ''}`}
        type={type}
        value={value}
        placeholder={placeholder}
        most={maxLength}
        focus={focus}
        onFocus={() => setFocused(true)}
        onInput={onInput}
        onLeave={(left) => {
          setFocused(false)
          onLeave?.(left)
        }}
        {...nameField(label)}
        {...(id === undefined ? {} : { id: `${id}-input` })}
      />
    </FormRow>
  )
}
