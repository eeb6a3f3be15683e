import type { ClockView } from '@resident-card/shared'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCommon, useSay } from '../text'
import { DayBoxes } from './DayBoxes'
import { Icon } from './Icon'
import { Meter } from './Meter'
import './ClockCard.scss'

interface ClockCardProps {
  /** The thing, e.g. the service. */
  readonly title: string
  /** A `StatePill` or `Pill`. */
  readonly pill?: ReactNode
  /** What is being done now, e.g. the stage. */
  readonly stage: string
  readonly clock: ClockView
  readonly today: string
  /** Who has it now. */
  readonly office?: string
  /** `Cite` of the limit, or anything else below. */
  readonly children?: ReactNode
}

/** The line that says how much is left, its number large. */
const LeftLine = ({ stage, text }: { readonly stage: string; readonly text: string }) => {
  const [before = '', count = '', after = ''] = /^(\D*)(\d+)(.*)$/s.exec(text)?.slice(1) ?? [text]
  return (
    <View className="clock-left">
      {stage} {before.trim()}
      {count === '' ? null : <Text className="clock-count num">{count}</Text>}
      {after.trim()}
    </View>
  )
}

/** The large clock of a case: what is left, until when, one box per working day, who has it, by which clause. */
export const ClockCard = ({ title, pill, stage, clock, today, office, children }: ClockCardProps) => {
  const t = useCommon()
  const say = useSay()
  const late = clock.status === 'overdue'
  const soon = clock.status === 'soon' || (clock.status === 'running' && clock.left === 0)
  const due = say.date(clock.dueOn, today)
  const dueLine = late ? t.clock.since(due) : clock.dueOn === today ? t.clock.byToday : t.clock.by(due)
  const [with1, with2, with3] = t.clock.withOffice(office ?? '')
  return (
    <View className={`clock ${late ? 'clock-late' : soon ? 'clock-soon' : ''}`}>
      <View className="clock-head">
        <View className="med">{title}</View>
        {pill}
      </View>
      <LeftLine stage={stage} text={say.left(clock)} />
      <View className="clock-due">
        {clock.provisional ? t.clock.expected : ''}
        {dueLine}
      </View>
      {clock.days.length > 0 && clock.days.length <= 5 ? (
        <DayBoxes clock={clock} today={today} />
      ) : clock.unit === 'workingDay' ? (
        <Meter used={clock.used} limit={clock.limit} label={t.clock.used(clock.used, clock.limit)} />
      ) : null}
      {clock.provisional ? <View className="note">{t.clock.provisional(Number(clock.dueOn.slice(0, 4)))}</View> : null}
      {office === undefined ? null : (
        <View className="clock-who">
          <Icon name="station" size={20} className="c-pri" />
          <View>
            {with1}
            <Text className="strong">{with2}</Text>
            {with3}
          </View>
        </View>
      )}
      {children === undefined ? null : <View className="clock-more">{children}</View>}
    </View>
  )
}
