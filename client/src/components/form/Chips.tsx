import { View } from '@tarojs/components'
import { Icon, type IconName } from '../base/Icon'
import { Tappable } from '../base/Tappable'
import './Chips.scss'

export interface Chip<V extends string> {
  readonly value: V
  readonly word: string
  readonly count?: number
  readonly icon?: IconName
  readonly iconClass?: string
}

interface ChipsProps<V extends string> {
  readonly chips: readonly Chip<V>[]
  readonly value: V
  readonly onChange: (value: V) => unknown
}

/** Filters of a list; one is always chosen. */
export const Chips = <V extends string>({ chips, value, onChange }: ChipsProps<V>) => (
  <View className="chips">
    {chips.map((chip) => (
      <Tappable
        key={chip.value}
        className={`chip ${chip.value === value ? 'chip-on' : ''}`}
        selected={chip.value === value}
        label={chip.count === undefined ? chip.word : `${chip.word} ${chip.count}`}
        onTap={() => onChange(chip.value)}
      >
        {chip.icon === undefined || chip.value === value ? null : (
          <Icon name={chip.icon} size={16} className={chip.iconClass ?? ''} />
        )}
        <View>{chip.word}</View>
        {chip.count === undefined ? null : <View className="strong num">{chip.count}</View>}
      </Tappable>
    ))}
  </View>
)
