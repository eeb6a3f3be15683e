import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tappable } from '../base/Tappable'
import './Card.scss'

interface CardProps {
  /** With it the whole card taps. */
  readonly onTap?: () => unknown
  readonly label?: string
  readonly id?: string
  /** e.g. `card-flush`: full width, as in lists of cases. */
  readonly className?: string
  readonly children: ReactNode
}

/** For things (a case, a code), never for lists or forms. */
export const Card = ({ onTap, label, id, className = '', children }: CardProps) => {
  const named = { ...(id === undefined ? {} : { id }) }
  if (onTap === undefined)
    return (
      <View className={`card ${className}`} {...named}>
        {children}
      </View>
    )
  return (
    <Tappable
      className={`card ${className}`}
      hover="tapped"
      onTap={onTap}
      {...named}
      {...(label === undefined ? {} : { label })}
    >
      {children}
    </Tappable>
  )
}
