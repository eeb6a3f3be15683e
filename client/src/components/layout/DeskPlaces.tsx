import { ScrollView, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Icon, type IconName } from '../base/Icon'
import { Tappable } from '../base/Tappable'

export interface DeskPlace {
  readonly key: string
  readonly icon: IconName
  readonly word: string
  readonly count?: number
  /** The count is of what must be seen to: red. */
  readonly late?: boolean
  readonly onTap: () => unknown
}

export interface DeskGroup {
  readonly key: string
  /** Over the group, at desktop width. */
  readonly title?: string
  readonly places: readonly DeskPlace[]
}

interface DeskPlacesProps {
  readonly groups: readonly DeskGroup[]
  readonly current?: string
}

/** Pages that were left stay in the document: a place is found by a name of its own on each. */
let pages = 0

/** A page that still slides in can't be scrolled. */
const SLID_IN_MS = 350

/** Where a desk can go: at the side of a wide screen; on a phone a row that begins with where we are. */
export const DeskPlaces = ({ groups, current }: DeskPlacesProps) => {
  const [page] = useState(() => (pages += 1))
  const idOf = (key: string): string => `place-${key}-${page}`
  const [into, setInto] = useState('')
  useEffect(() => {
    if (current === undefined) return
    const timer = setTimeout(() => setInto(`place-${current}-${page}`), SLID_IN_MS)
    return () => clearTimeout(timer)
  }, [current, page])
  return (
    <ScrollView scrollX scrollWithAnimation scrollIntoView={into} showScrollbar={false} className="desk-side">
      <View className="desk-row">
        {groups.map((group) => (
          <View key={group.key} className="desk-group">
            {group.title === undefined ? null : <View className="desk-group-title">{group.title}</View>}
            {group.places.map(({ key, icon, word, count, late, onTap }) => (
              <Tappable
                key={key}
                id={idOf(key)}
                className={`desk-place ${key === current ? 'desk-here' : ''}`}
                role="link"
                selected={key === current}
                label={count === undefined ? word : `${word} ${count}`}
                onTap={onTap}
              >
                <Icon name={icon} size={20} />
                <View>{word}</View>
                {count === undefined ? null : (
                  <View className={`desk-count num ${late === true ? 'desk-count-late' : ''}`}>{count}</View>
                )}
              </Tappable>
            ))}
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
