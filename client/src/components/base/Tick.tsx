import { View } from '@tarojs/components'
import { Icon } from './Icon'
import './Tick.scss'

interface TickProps {
  readonly on: boolean
  /** Square: several may be chosen. */
  readonly square?: boolean
  /** Green: a check that was made. */
  readonly done?: boolean
}

/** The mark at the left of a choice; the row around it is what is tapped. */
export const Tick = ({ on, square = false, done = false }: TickProps) => (
  <View className={`tick ${square ? 'tick-square' : ''} ${on ? (done ? 'tick-done' : 'tick-on') : ''}`}>
    {on ? <Icon name="check" size={16} /> : null}
  </View>
)
