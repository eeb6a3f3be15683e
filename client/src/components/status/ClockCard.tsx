import type { ClockView } from '@resident-card/shared'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCommon, useLang, useSay } from '../../text'
import { provisionalYear } from '../../text/say/provisionalYear'
import { DayBoxes } from './DayBoxes'
import { Icon } from '../base/Icon'
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
  /** Instead of “还剩 n 个工作日”: before, count and after it. */
  readonly left?: readonly [string, string, string]
  /** Instead of “… 前办完”: the line below, where the clock is not about something being done. */
  readonly due?: string
  /** Who has it now. */
  readonly office?: string
  /** `Cite` of the limit, or anything else below. */
  readonly children?: ReactNode
}

/** A number and what stands around it. */
const around = (text: string): readonly [string, string, string] => {
  const [, before = text, count = '', after = ''] = /^(\D*)(\d+)(.*)$/s.exec(text) ?? []
  return [before.trim(), count, after.trim()]
}

const atLastSpace = (text: string): readonly [string, string] => {
  const at = text.lastIndexOf(' ')
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)]
}

/** The large clock of a case: what is left, until when, one box per working day, who has it, by which clause. */
export const ClockCard = ({ title, pill, stage, clock, today, left, due, office, children }: ClockCardProps) => {
  const t = useCommon()
  const say = useSay()
  // English is too long for one line of this size.
  const lang = useLang()
  const late = clock.status === 'overdue'
  const soon = clock.status === 'soon' || (clock.status === 'running' && clock.left === 0)
  const date = say.due(clock, today)
  const dueLine = late ? t.clock.since(date) : clock.dueOn === today ? t.clock.byToday : t.clock.by(date)
  const [before, count, after] = left ?? around(`${stage} ${say.left(clock)}`)
  // The count and its unit stay on one line; the stage before them may stand on its own (elder mode).
  const [head, lead] = atLastSpace(before)
  const [with1, with2, with3] = t.clock.withOffice(office ?? '')
  return (
    <View className={`clock ${late ? 'clock-late' : soon ? 'clock-soon' : ''}`}>
      <View className="clock-head">
        <View className="med">{title}</View>
        {pill}
      </View>
      <View className="clock-left">
        {head === '' ? null : <Text>{`${head} `}</Text>}
        <Text className={lang === 'zh' ? 'nb' : ''}>
          {lead}
          {count === '' ? null : <Text className="clock-count num">{count}</Text>}
          {after}
        </Text>
      </View>
      <View className="clock-due">{due ?? dueLine}</View>
      {clock.days.length > 0 && clock.days.length <= 5 ? (
        <DayBoxes clock={clock} today={today} />
      ) : clock.unit === 'workingDay' ? (
        <Meter used={clock.used} limit={clock.limit} label={t.clock.used(clock.used, clock.limit)} />
      ) : null}
      {clock.provisional ? <View className="note">{t.clock.provisional(provisionalYear(clock.dueOn))}</View> : null}
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
