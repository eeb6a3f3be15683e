import { View } from '@tarojs/components'
import { useRef, type ReactNode } from 'react'
import { reachable, speak } from '../../platform/a11y'
import type { Spoken } from '../../lib/spoken'
import { isDoubleTap } from './doubleTap'

export interface TappableProps {
  readonly className?: string
  /** Read out instead of the words inside. */
  readonly label?: string
  readonly role?: NonNullable<Spoken['role']>
  readonly checked?: boolean
  readonly selected?: boolean
  readonly disabled?: boolean
  /** Class while the finger is down. */
  readonly hover?: string
  /** For tests and for moving the focus. */
  readonly id?: string
  readonly onTap: () => unknown
  readonly children?: ReactNode
}

/** Anything that can be tapped: says what it is, is reached by the keyboard on H5, ignores the second tap of a double tap. */
export const Tappable = ({
  className = '',
  label,
  role = 'button',
  checked,
  selected,
  disabled = false,
  hover = 'tapped',
  id,
  onTap,
  children,
}: TappableProps) => {
  const last = useRef(0)
  const tap = (): void => {
    const now = Date.now()
    if (disabled || isDoubleTap(last.current, now)) return
    last.current = now
    onTap()
  }
  const spoken: Spoken = {
    role,
    ...(label === undefined ? {} : { label }),
    ...(checked === undefined ? {} : { checked }),
    ...(selected === undefined ? {} : { selected }),
    ...(disabled ? { disabled } : {}),
  }
  return (
    <View
      className={className}
      hoverClass={disabled ? 'none' : hover}
      hoverStayTime={60}
      {...(id === undefined ? {} : { id })}
      {...speak(spoken)}
      {...reachable(!disabled)}
      onClick={(event) => {
        event.stopPropagation()
        tap()
      }}
    >
      {children}
    </View>
  )
}
