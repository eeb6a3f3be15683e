import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../base/Icon'
import './Timeline.scss'

export type TimelineMark = 'done' | 'now' | 'todo' | 'turn' | 'no' | 'closed'

export interface TimelineItem {
  readonly key: string
  readonly mark: TimelineMark
  readonly title: string
  /** When it was done, or until when. */
  readonly when?: string
  /** Who, how long: one line each. */
  readonly notes?: readonly ReactNode[]
}

const ICONS: Record<TimelineMark, IconName> = {
  done: 'ok',
  now: 'going',
  todo: 'todo',
  turn: 'turn',
  no: 'no',
  closed: 'closed',
}

/** The way of a case: done, now, the applicant's turn, still to come (a dashed ring: not begun). */
export const Timeline = ({ items }: { readonly items: readonly TimelineItem[] }) => (
  <View className="cells timeline">
    {items.map(({ key, mark, title, when, notes }) => (
      <View key={key} className={`timeline-item timeline-${mark}`}>
        <Icon name={ICONS[mark]} />
        <View className="timeline-head">
          <View>{title}</View>
          {when === undefined ? null : <View className="timeline-when num">{when}</View>}
        </View>
        {notes?.map((note, i) => (
          <View key={i} className="timeline-note">
            {note}
          </View>
        ))}
      </View>
    ))}
  </View>
)
