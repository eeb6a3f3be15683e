import { ScrollView, View } from '@tarojs/components'
import { Sheet } from '../../components/layout/Sheet'
import { Icon } from '../../components/base/Icon'
import { Loading } from '../../components/status/Loading'
import { Tappable } from '../../components/base/Tappable'
import { useCommon } from '../../text'
import './PickSheet.scss'

export interface PickItem {
  readonly key: string
  readonly word: string
  readonly aside?: string
}

interface PickSheetProps {
  readonly title: string
  /** Undefined: still being read. */
  readonly items: readonly PickItem[] | undefined
  readonly chosen?: string | undefined
  readonly onPick: (key: string) => unknown
  readonly onClose: () => unknown
}

/** One of a long list, over the page. */
export const PickSheet = ({ title, items, chosen, onPick, onClose }: PickSheetProps) => {
  const common = useCommon()
  return (
    <Sheet title={title} closeWord={common.close} onClose={onClose}>
      <ScrollView scrollY className="pick">
        {items === undefined ? <Loading /> : null}
        {(items ?? []).map(({ key, word, aside }) => (
          <Tappable
            key={key}
            id={`pick-${key}`}
            className="pick-item"
            role="radio"
            checked={key === chosen}
            label={word}
            onTap={() => onPick(key)}
          >
            <View className="pick-word">{word}</View>
            {aside === undefined ? null : <View className="note num">{aside}</View>}
            {key === chosen ? <Icon name="check" size={20} className="c-pri" /> : null}
          </Tappable>
        ))}
      </ScrollView>
    </Sheet>
  )
}
