import { View } from '@tarojs/components'
import { speak } from '../../platform/a11y'
import './Meter.scss'

interface MeterProps {
  readonly used: number
  readonly limit: number
  /** Read out: what the bar means. */
  readonly label: string
}

/** A bar for limits of more than five days; the words beside it say the same. */
export const Meter = ({ used, limit, label }: MeterProps) => (
  <View className="meter" {...speak({ role: 'img', label })}>
    <View
      className="meter-used"
      style={{ width: `${Math.min(100, Math.round((used / Math.max(1, limit)) * 1000) / 10)}%` }}
    />
  </View>
)
