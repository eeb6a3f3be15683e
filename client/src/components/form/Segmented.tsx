import { View } from '@tarojs/components'
import { Tappable } from '../base/Tappable'
import './Segmented.scss'

interface SegmentedProps<V extends string> {
  readonly options: readonly { readonly value: V; readonly word: string }[]
  /** Undefined: nothing chosen yet. */
  readonly value: V | undefined
  readonly onChange: (value: V) => unknown
  /** Green when chosen: an answer that was found out, not a setting. */
  readonly done?: boolean
}

/** Two or three short answers side by side. */
export const Segmented = <V extends string>({ options, value, onChange, done = false }: SegmentedProps<V>) => (
  <View className={`seg ${done ? 'seg-done' : ''}`}>
    {options.map((option) => (
      <Tappable
        key={option.value}
        className={`seg-part ${option.value === value ? 'seg-on' : ''}`}
        role="radio"
        checked={option.value === value}
        label={option.word}
        onTap={() => onChange(option.value)}
      >
        {option.word}
      </Tappable>
    ))}
  </View>
)
