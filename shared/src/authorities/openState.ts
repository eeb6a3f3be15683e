import type { AuthorityView } from '../contract/common'
import { isHoliday, isWorkingDay } from '../deadlines/calendar'
import type { Calendar } from '../deadlines/calendar'
import { civilTime } from '../kernel/civilTime'
import type { Instant } from '../kernel/instant'
import { addDays, civilDate, weekday } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'

export type OpeningHours = AuthorityView['hours']

export type OpenState =
  /** `until` is `HH:mm` of today. */
  | { readonly open: true; readonly until: string }
  /** Opens next on `on`, a `weekday` from 1 Monday to 7 Sunday, at `at` (`HH:mm`). */
  | { readonly open: false; readonly on: PlainDate; readonly weekday: number; readonly at: string }
  /** No opening within a month: nothing can be said. */
  | { readonly open: false }

const LOOK_AHEAD_DAYS = 31
const MONDAY = 1
const SUNDAY = 7

const isoWeekday = (date: PlainDate): number => weekday(date) || SUNDAY

/** OFFICE: a Saturday or Sunday worked to make up for a holiday has Monday's hours. */
const spansOn = (hours: OpeningHours, date: PlainDate, calendar: Calendar): readonly (readonly [string, string])[] => {
  if (isHoliday(date, calendar)) return []
  const day = isWorkingDay(date, calendar) && isoWeekday(date) > 5 ? MONDAY : isoWeekday(date)
  return hours
    .filter(({ weekdays }) => weekdays.includes(day))
    .flatMap(({ spans }) => spans)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Whether an office is open at a moment: until when, or else when it opens next. Holidays and make-up days count. */
export const openState = (hours: OpeningHours, at: Instant, calendar: Calendar): OpenState => {
  const today = civilDate(at)
  const now = civilTime(at)
  const current = spansOn(hours, today, calendar).find(([from, to]) => from <= now && now < to)
  if (current !== undefined) return { open: true, until: current[1] }
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const on = addDays(today, ahead)
    const next = spansOn(hours, on, calendar).find(([from]) => ahead > 0 || from > now)
    if (next !== undefined) return { open: false, on, weekday: isoWeekday(on), at: next[0] }
  }
  return { open: false }
}
