import { View } from '@tarojs/components'
import type { SumLine } from './viewBalance'
import './sums.scss'

/** Numbers under one another, as on paper; sums under a line. */
export const Sums = ({ lines }: { readonly lines: readonly SumLine[] }) => (
  <View className="sums">
    {lines.map(({ key, word, value, sum, tone }) => (
      <View key={key} className={`sums-line ${sum === true ? 'sums-sum' : ''}`}>
        <View className="sums-word">{word}</View>
        <View className={`sums-value num ${tone === undefined ? '' : `c-${tone}`}`}>{value}</View>
      </View>
    ))}
  </View>
)
