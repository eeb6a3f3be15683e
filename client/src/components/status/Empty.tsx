import { View } from '@tarojs/components'
import { Button } from '../form/Button'
import './Empty.scss'

interface EmptyProps {
  /** One line. */
  readonly text: string
  readonly action?: { readonly word: string; readonly onTap: () => unknown }
}

/** Nothing to show: one line and the way on. */
export const Empty = ({ text, action }: EmptyProps) => (
  <View className="empty">
    <View className="note">{text}</View>
    {action === undefined ? null : <Button kind="plain" word={action.word} onTap={action.onTap} />}
  </View>
)
