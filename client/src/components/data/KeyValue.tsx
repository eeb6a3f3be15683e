import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { keepUnits } from '../../text/keepUnits'
import './KeyValue.scss'

interface KeyValueProps {
  readonly name: string
  /** Smaller type, narrower name: inside cards. */
  readonly tight?: boolean
  readonly children: ReactNode
}

/** A name and its value, side by side (one above the other in elder mode). */
export const KeyValue = ({ name, tight = false, children }: KeyValueProps) => (
  <View className={`kv ${tight ? 'kv-tight' : ''}`}>
    <View className="kv-name">{name}</View>
    <View className="kv-value">{typeof children === 'string' ? keepUnits(children) : children}</View>
  </View>
)
