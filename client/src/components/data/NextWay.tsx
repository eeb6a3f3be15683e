import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../base/Icon'
import './NextWay.scss'

interface NextWayProps {
  readonly icon?: IconName
  readonly children: ReactNode
}

/** Where to go instead: no refusal ends without one. */
export const NextWay = ({ icon = 'station', children }: NextWayProps) => (
  <View className="nextway">
    <Icon name={icon} size={16} />
    <View>{children}</View>
  </View>
)
