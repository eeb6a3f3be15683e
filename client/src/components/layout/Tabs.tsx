import { View } from '@tarojs/components'
import { speak } from '../../platform/a11y'
import { Tappable } from '../base/Tappable'
import './Tabs.scss'

interface TabsProps<V extends string> {
  readonly tabs: readonly { readonly value: V; readonly word: string }[]
  readonly value: V
  readonly onChange: (value: V) => unknown
}

/** Parts of one list, under the navigation bar. */
export const Tabs = <V extends string>({ tabs, value, onChange }: TabsProps<V>) => (
  <View className="tabs" {...speak({ role: 'tablist' })}>
    {tabs.map((tab) => (
      <Tappable
        key={tab.value}
        className={`tab ${tab.value === value ? 'tab-on' : ''}`}
        role="tab"
        selected={tab.value === value}
        label={tab.word}
        onTap={() => onChange(tab.value)}
      >
        {tab.word}
      </Tappable>
    ))}
  </View>
)
