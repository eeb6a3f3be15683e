import { Textarea, type TextareaProps } from '@tarojs/components'
import { useInSheet } from '../base/inSheet'
import { useTyping } from './useTyping'

export interface TypedAreaProps extends Omit<TextareaProps, 'value' | 'maxlength' | 'fixed' | 'onInput' | 'onBlur'> {
  readonly value: string
  /** In UTF-16 units. */
  readonly most: number
  readonly onInput: (value: string) => unknown
}

/** Several lines that somebody types: the only place with a native textarea, which has to know whether it lies in a sheet. */
export const TypedArea = ({ value, most, onInput, ...rest }: TypedAreaProps) => (
  <Textarea
    placeholderClass="form-placeholder"
    fixed={useInSheet()}
    {...rest}
    {...useTyping({ value, most, onInput })}
  />
)
