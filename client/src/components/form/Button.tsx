import { View } from '@tarojs/components'
import { Icon, type IconName } from '../base/Icon'
import { Tappable } from '../base/Tappable'
import './Button.scss'

interface ButtonProps {
  /** What happens when it is tapped; never “OK”. */
  readonly word: string
  /** `primary` once per screen; `plain` beside it; `quiet` on desks; `bad` for what cannot be undone. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'bad'
  readonly icon?: IconName
  /** While set the button shows it (e.g. `t.busy(…)`), keeps its width and is dead. */
  readonly busy?: string | undefined
  /** Only with the reason written above it. */
  readonly disabled?: boolean
  readonly small?: boolean
  /** Takes twice the share of a pair in the dock. */
  readonly wide?: boolean
  /** A key shown on desks, e.g. `Enter`; pressing it is the page's matter. */
  readonly hotkey?: string
  readonly id?: string
  readonly onTap: () => unknown
}

/** A button says what happens. */
export const Button = ({
  word,
  kind = 'primary',
  icon,
  busy,
  disabled = false,
  small = false,
  wide = false,
  hotkey,
  id,
  onTap,
}: ButtonProps) => {
  const dead = disabled || busy !== undefined
  const look = `btn btn-${kind} ${small ? 'btn-small' : ''} ${wide ? 'btn-wide' : ''} ${disabled ? 'btn-disabled' : ''}`
  return (
    <Tappable
      className={look}
      hover="btn-down"
      label={busy ?? word}
      disabled={dead}
      onTap={onTap}
      {...(id === undefined ? {} : { id })}
    >
      {icon === undefined || busy !== undefined ? null : <Icon name={icon} size={20} />}
      <View className="btn-word">
        <View className={busy === undefined ? '' : 'btn-hidden'}>{word}</View>
        {busy === undefined ? null : <View className="btn-busy">{busy}</View>}
      </View>
      {hotkey === undefined ? null : <View className="kbd">{hotkey}</View>}
    </Tappable>
  )
}
