import { useState } from 'react'
import { answered, keyed, within, type Typing } from './typing'

interface Value {
  readonly value: string
  /** In UTF-16 units; nobody is handed more. */
  readonly most: number
  readonly onInput: (value: string) => unknown
  readonly onLeave?: ((value: string) => unknown) | undefined
}

interface Event {
  readonly detail: { readonly value: string }
}

/** Letters of a composition count in WeChat until they become characters: a phrase of pinyin needs this much more. */
const COMPOSING_ROOM = 40

/**
 * What a native field is given. While somebody types, the field is theirs: it is given back exactly what stands in it, whatever
 * its owner makes of it; a value the owner sets by themselves shows at once.
 */
export const useTyping = ({ value, most, onInput, onLeave }: Value) => {
  const [typing, setTyping] = useState<Typing>()
  const now = typing === undefined ? undefined : answered(typing, value)
  if (now !== typing) setTyping(now)
  return {
    value: now?.text ?? value,
    maxlength: most + COMPOSING_ROOM,
    onInput: ({ detail }: Event): void => {
      setTyping(keyed(typing, detail.value))
      onInput(within(detail.value, most))
    },
    onBlur: ({ detail }: Event): void => {
      setTyping(undefined)
      onLeave?.(within(detail.value, most))
    },
  }
}
