import { Input, type InputProps } from '@tarojs/components'
import { useTyping } from './useTyping'

export interface TypedInputProps extends Omit<InputProps, 'value' | 'maxlength' | 'onInput' | 'onBlur'> {
  readonly value: string
  /** In UTF-16 units. */
  readonly most?: number
  readonly onInput: (value: string) => unknown
  /** When the field is left: the moment to save and to check. */
  readonly onLeave?: ((value: string) => unknown) | undefined
}

/** One line that somebody types: the only place with a native input, so that none is told its own keystrokes. */
export const TypedInput = ({ value, most = 140, onInput, onLeave, ...rest }: TypedInputProps) => (
  <Input placeholderClass="form-placeholder" {...rest} {...useTyping({ value, most, onInput, onLeave })} />
)
