import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../base/Icon'
import { Tappable } from '../base/Tappable'
import './Cell.scss'

interface CellProps {
  readonly title: ReactNode
  /** Second line: explanation, or why the cell is disabled. */
  readonly note?: ReactNode
  /** At the right. */
  readonly value?: ReactNode
  readonly icon?: IconName
  readonly iconClass?: string
  /** Larger icon, for the two or three main ways of a page. */
  readonly big?: boolean
  readonly disabled?: boolean
  /** With it the cell opens something and shows a chevron. */
  readonly onTap?: () => unknown
  /** Read out instead of title, note and value. */
  readonly label?: string
  readonly id?: string
  /** Under title and note: a `Cite`, say. */
  readonly children?: ReactNode
}

/** One line of a list: at least 56 px high; a chevron only if it opens something. */
export const Cell = ({
  title,
  note,
  value,
  icon,
  iconClass = 'c-pri',
  big = false,
  disabled = false,
  onTap,
  label,
  id,
  children,
}: CellProps) => {
  const led = icon === undefined ? '' : big ? 'cell-led-big' : 'cell-led'
  const inside = (
    <>
      {icon === undefined ? null : <Icon name={icon} size={big ? 28 : 24} className={iconClass} />}
      <View className="cell-body">
        <View>{title}</View>
        {note === undefined ? null : <View className="cell-note">{note}</View>}
        {children}
      </View>
      {value === undefined ? null : <View className="cell-value">{value}</View>}
      {onTap === undefined || disabled ? null : <Icon name="go" size={18} className="cell-go" />}
    </>
  )
  const className = `cell ${led} ${disabled ? 'cell-disabled' : ''}`
  if (onTap === undefined)
    return (
      <View className={className} {...(id === undefined ? {} : { id })}>
        {inside}
      </View>
    )
  return (
    <Tappable
      className={className}
      disabled={disabled}
      onTap={onTap}
      {...(label === undefined ? {} : { label })}
      {...(id === undefined ? {} : { id })}
    >
      {inside}
    </Tappable>
  )
}
