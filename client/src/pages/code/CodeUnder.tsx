import { View } from '@tarojs/components'
import { Icon, type IconName } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'

export interface Under {
  readonly key: string
  readonly icon: IconName
  readonly word: string
  readonly onTap: () => unknown
}

/** The ways on under the ticket: to the window, to its phone, to the slip. */
export const CodeUnder = ({ ways, tip }: { readonly ways: readonly Under[]; readonly tip: string }) => (
  <>
    <View className="code-under">
      {ways.map(({ key, icon, word, onTap }) => (
        <Tappable key={key} className="code-way" hover="tapped-dim" label={word} onTap={onTap}>
          <Icon name={icon} size={20} />
          <View>{word}</View>
        </Tappable>
      ))}
    </View>
    <View className="code-tip">{tip}</View>
  </>
)
