import { View } from '@tarojs/components'
import { Icon } from '../base/Icon'
import './Pill.scss'

export type PillKind = 'ok' | 'going' | 'soon' | 'late' | 'no' | 'turn' | 'pause' | 'closed' | 'offline'

interface PillProps {
  readonly kind: PillKind
  /** At most 8 characters. */
  readonly word: string
}

/** A status as shape, word and colour: take the colour away and nothing is lost. */
export const Pill = ({ kind, word }: PillProps) => (
  <View className={`pill pill-${kind}`}>
    <Icon name={kind} size={16} />
    <View>{word}</View>
  </View>
)
