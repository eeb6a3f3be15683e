import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskPlaces, type DeskGroup } from './DeskPlaces'
import { Page } from './Page'
import './DeskLayout.scss'

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
      {groups === undefined ? null : <DeskPlaces groups={groups} {...(current === undefined ? {} : { current })} />}
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
