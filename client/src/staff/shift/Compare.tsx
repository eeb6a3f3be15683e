import { View } from '@tarojs/components'
import { Icon } from '../../components/base/Icon'
import { speak } from '../../platform/a11y'
import type words from '../../text/staff/shift.zh'
import type { Compared } from './countForm'
import { differenceWords } from './viewBalance'

/** Counted beside what the records say: shown only once the count is said, so that nobody counts up to a number. */
export const Compare = ({ compared, t }: { readonly compared: readonly Compared[]; readonly t: typeof words }) => (
  <View className="shift-compare" {...speak({ role: 'status', live: 'polite' })}>
    {compared.map(({ key, counted, expected, difference }) => (
      <View key={key} className={`shift-compared ${difference === 0 ? '' : 'shift-differs'}`}>
        <View className="shift-compared-name">{t.compare[key]}</View>
        <View className="num nb">
          {t.compare.counted} {t.cards(counted)}
        </View>
        <View className="num nb">
          {t.compare.expected} {t.cards(expected)}
        </View>
        <View className={`shift-verdict ${difference === 0 ? 'c-ok' : 'c-bad'}`}>
          <Icon name={difference === 0 ? 'ok' : 'diff'} size={20} />
          <View className="strong">{differenceWords(difference, t)}</View>
        </View>
      </View>
    ))}
  </View>
)
