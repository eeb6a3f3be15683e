import { View } from '@tarojs/components'
import { speak } from '../../platform/a11y'

/** Shapes in styles/_icons.scss. */
export type IconName =
  | 'ok'
  | 'going'
  | 'soon'
  | 'no'
  | 'late'
  | 'turn'
  | 'closed'
  | 'pause'
  | 'todo'
  | 'offline'
  | 'back'
  | 'go'
  | 'down'
  | 'check'
  | 'cross'
  | 'minus'
  | 'search'
  | 'diff'
  | 'pin'
  | 'nav'
  | 'phone'
  | 'camera'
  | 'redo'
  | 'card'
  | 'cardlost'
  | 'cardbroken'
  | 'home'
  | 'files'
  | 'user'
  | 'eye'
  | 'book'
  | 'hour'
  | 'temp'
  | 'lock'
  | 'mail'
  | 'station'
  | 'scan'
  | 'edit'
  | 'bars'
  | 'save'
  | 'sun'
  | 'aa'
  | 'box'
  | 'truck'
  | 'stamp'
  | 'bell'
  | 'finger'
  | 'void'

interface IconProps {
  readonly name: IconName
  /** Side in px; 16 and 20 grow in elder mode. Default 24. */
  readonly size?: 16 | 18 | 20 | 24 | 28 | 44 | 56
  /** e.g. `c-ok`; the colour is otherwise that of the text around. */
  readonly className?: string
}

/** A shape beside words; never the only carrier of a meaning, so screen readers skip it. */
export const Icon = ({ name, size = 24, className = '' }: IconProps) => (
  <View className={`icon i-${name} icon-${size} ${className}`} {...speak({ hidden: true })} />
)
