import { FormRow } from '../../components/form/FormRow'
import { TypedInput } from '../../components/form/TypedInput'
import { nameField } from '../../platform/a11y'
import { pinDigits } from './pinDigits'
import { pinIn } from './pinProblem'

interface PinFieldProps {
  readonly id: string
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly error?: string | undefined
  readonly onInput: (pin: string) => void
  readonly onEnter?: () => void
  readonly onLeave?: () => void
}

/** Digits nobody reads over a shoulder. */
export const PinField = ({ id, label, placeholder = '', value, error, onInput, onEnter, onLeave }: PinFieldProps) => (
  <FormRow label={label} error={error} id={id}>
    <TypedInput
      id={`${id}-input`}
      className="form-input num"
      password
      type="number"
      value={value}
      placeholder={placeholder}
      confirmType="done"
      onInput={(typed) => onInput(pinIn(typed, pinDigits()))}
      onConfirm={() => onEnter?.()}
      onLeave={() => onLeave?.()}
      {...{ inputMode: 'numeric', autocomplete: 'off' }}
      {...nameField(label)}
    />
  </FormRow>
)
