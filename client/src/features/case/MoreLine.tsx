import { View } from '@tarojs/components'
import { Icon } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'
import './MoreLine.scss'

interface MoreLineProps {
  readonly word: string
  /** While the next page is fetched. */
  readonly busy?: string | undefined
  readonly onTap: () => unknown
}

/** The way on at the end of a list that has more. */
export const MoreLine = ({ word, busy, onTap }: MoreLineProps) => (
  <Tappable className="moreline" disabled={busy !== undefined} label={busy ?? word} onTap={onTap}>
    <View>{busy ?? word}</View>
    <Icon name="down" size={16} />
  </Tappable>
)
