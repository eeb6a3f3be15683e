import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Brand } from './brand'
import type { Instant } from './instant'

dayjs.extend(utc)

/** A civil date, `YYYY-MM-DD`, that exists in the calendar. Compares as a string. */
export type PlainDate = Brand<string, 'PlainDate'>

/** China has one zone and no summer time: a fixed offset needs no zone data. */
const SHANGHAI_OFFSET_MINUTES = 480

const at = (date: PlainDate): dayjs.Dayjs => dayjs.utc(date)

/** The date, or undefined when `text` is not `YYYY-MM-DD` or no such day exists (30 February). */
export const parsePlainDate = (text: string): PlainDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = dayjs.utc(text)
  return day.isValid() && day.format('YYYY-MM-DD') === text ? (text as PlainDate) : undefined
}

/** For dates written in code and tests: throws on one that does not exist. */
export const plainDate = (text: string): PlainDate => {
  const date = parsePlainDate(text)
  if (date === undefined) throw new RangeError(`no such date: ${text}`)
  return date
}

/** The civil date of a moment in China (Asia/Shanghai): the one bridge between the two. */
export const civilDate = (instant: Instant): PlainDate =>
  dayjs.utc(instant).utcOffset(SHANGHAI_OFFSET_MINUTES).format('YYYY-MM-DD') as PlainDate

export const addDays = (date: PlainDate, days: number): PlainDate =>
  at(date).add(days, 'day').format('YYYY-MM-DD') as PlainDate

/** The anniversary; 29 February falls to 28 February in common years. */
export const addYears = (date: PlainDate, years: number): PlainDate =>
  at(date).add(years, 'year').format('YYYY-MM-DD') as PlainDate

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => at(to).diff(at(from), 'day')

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: PlainDate): number => at(date).day()

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))
