import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import { Page } from './Page'
import { Tappable } from './Tappable'
import './DeskLayout.scss'

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

interface DeskLayoutProps {
  /** Of the screen; also for the navigation bar. */
  readonly title: string
  /** Beside the title: what the queue is, its limit. */
  readonly about?: ReactNode
  /** At the right of the title: the primary action at desktop width. */
  readonly action?: ReactNode
  /** Name of the whole service, at the left of the head. */
  readonly service: string
  /** Middle of the head, e.g. a search field or where we are. */
  readonly head?: ReactNode
  /** Right of the head: online or not, office, officer. */
  readonly who: ReactNode
  /** None: the work takes the full width (a review). */
  readonly groups?: readonly DeskGroup[]
  readonly current?: string
  /** On a phone: a `Dock`. */
  readonly dock?: ReactNode
  readonly children: ReactNode
}

/** A desk's screen: head and side navigation at 900 px and wider; on a phone the places are a row of chips above. */
export const DeskLayout = ({
  title,
  about,
  action,
  service,
  head,
  who,
  groups,
  current,
  dock,
  children,
}: DeskLayoutProps) => (
  <Page title={title} wide className="desk" dock={dock}>
    <View className="desk-head">
      <View className="desk-service">{service}</View>
      {head === undefined ? null : <View className="desk-find">{head}</View>}
      <View className="desk-who">{who}</View>
    </View>
    <View className={`desk-body ${groups === undefined ? 'desk-wide' : ''}`}>
      {groups === undefined ? null : (
        <View className="desk-side">
          {groups.map((group) => (
            <View key={group.key} className="desk-group">
              {group.title === undefined ? null : <View className="desk-group-title">{group.title}</View>}
              {group.places.map(({ key, icon, word, count, late, onTap }) => (
                <Tappable
                  key={key}
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
      )}
      <View className="desk-work">
        <View className={`desk-title ${about === undefined ? 'desk-title-bare' : ''}`}>
          <View className="title">{title}</View>
          {about === undefined ? null : <View className="small">{about}</View>}
          {action === undefined ? null : <View className="desk-action">{action}</View>}
        </View>
        {children}
      </View>
    </View>
  </Page>
)
