import { weekday, type AuthorityView, type PlainDate } from '@resident-card/shared'
import type { Lang } from '../../settings/settings'
import { sayWeekdayNumber } from './date'

type Hours = AuthorityView['hours']
type Spans = Hours[number]['spans']

const clock = (time: string): string => time.replace(/^0/, '')
const spansIn = (spans: Spans, lang: Lang): string =>
  spans.map(([from, to]) => `${clock(from)}–${clock(to)}`).join(lang === 'zh' ? '，' : ', ')

const daysIn = (days: readonly number[], lang: Lang): string => {
  const names = days.map((day) => sayWeekdayNumber(day, lang))
  const inARow = days.length > 2 && days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1)
  if (inARow) return `${names[0] ?? ''}${lang === 'zh' ? '至' : '–'}${names.at(-1) ?? ''}`
  return names.join(lang === 'zh' ? '、' : ', ')
}

/** 周一至周五 9:00–12:00，13:00–17:00; one line per group of days. */
export const sayHours = (hours: Hours, lang: Lang): readonly string[] =>
  hours.map(({ weekdays, spans }) => `${daysIn(weekdays, lang)} ${spansIn(spans, lang)}`)

/** Today's spans, or undefined when it is closed today. Public holidays are not known here. */
export const sayHoursToday = (hours: Hours, today: PlainDate, lang: Lang): string | undefined => {
  const day = weekday(today) === 0 ? 7 : weekday(today)
  const spans = hours.find(({ weekdays }) => weekdays.includes(day))?.spans
  return spans === undefined || spans.length === 0 ? undefined : spansIn(spans, lang)
}
