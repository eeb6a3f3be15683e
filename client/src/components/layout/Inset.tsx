import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../base/Icon'
import './Inset.scss'

interface InsetProps {
  readonly lines?: readonly { readonly key: string; readonly icon: IconName; readonly text: ReactNode }[]
  readonly children?: ReactNode
}

/** Details inside a cell or under a chosen choice: what it asks of me. */
export const Inset = ({ lines = [], children }: InsetProps) => (
  <View className="inset">
    {lines.map(({ key, icon, text }) => (
      <View key={key} className="inset-line">
        <Icon name={icon} size={18} className="c-mute" />
        <View>{text}</View>
      </View>
    ))}
    {children}
  </View>
)
