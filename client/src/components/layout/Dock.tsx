import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Dock.scss'

interface DockProps {
  /** Small line above the button: why it is disabled, when it was saved. */
  readonly lead?: ReactNode
  /** One button, or a plain one and the primary one. */
  readonly children: ReactNode
}

/** The lower edge of a screen: its one primary action, always in reach. */
export const Dock = ({ lead, children }: DockProps) => (
  <View className="dock">
    {lead === undefined ? null : <View className="dock-lead">{lead}</View>}
    <View className="dock-pair">{children}</View>
  </View>
)
