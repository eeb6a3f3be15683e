import { dayAfter } from '../kernel/dayAfter'
import { weekday, yearOf } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'

/** Month and day, `MM-DD`. */
type MonthDay = string

export interface CalendarYear {
  /** Public holidays, those on a Saturday or Sunday too. */
  readonly off: readonly MonthDay[]
  /** Saturdays and Sundays worked to make up for them. */
  readonly work: readonly MonthDay[]
}

/** The working days of China, plain JSON so that a store can hold one and an office can import the next. */
export interface Calendar {
  /** Kept on every clock computed with it. */
  readonly version: string
  /** By year, as published; a year not here is estimated, and said to be. */
  readonly years: Readonly<Record<string, CalendarYear>>
}

/** Off in every year, whatever a notice says: New Year, Labour Day, National Day (PUB-COUNTING). */
const FIXED_DAYS_OFF: readonly MonthDay[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
/** The notice for a year has moved working days as early as 28 December before it (2018 for 2019). */
const LAST_WEEK_FROM: MonthDay = '12-25'

const monthDayOf = (date: PlainDate): MonthDay => date.slice(5)

/** The last published year, or undefined for a calendar without any. */
export const knownThrough = (calendar: Calendar): number | undefined =>
  Object.keys(calendar.years)
    .map(Number)
    .sort((a, b) => b - a)[0]

/**
 * Whether what the calendar says of a day is published and final. The last week of December waits for the next
 * year's notice, which may move its days.
 */
export const isSettled = (date: PlainDate, calendar: Calendar): boolean => {
  const year = yearOf(date)
  if (calendar.years[year] === undefined) return false
  return monthDayOf(date) < LAST_WEEK_FROM || calendar.years[year + 1] !== undefined
}

/** A public holiday, on which an office is shut whatever the day of the week; in an unknown year the fixed ones. */
export const isHoliday = (date: PlainDate, calendar: Calendar): boolean =>
  (calendar.years[yearOf(date)]?.off ?? FIXED_DAYS_OFF).includes(monthDayOf(date))

/** `day` is the date's weekday, 0 Sunday … 6 Saturday. */
const isWorked = (date: PlainDate, day: number, calendar: Calendar): boolean =>
  day % 6 === 0 ? (calendar.years[yearOf(date)]?.work.includes(monthDayOf(date)) ?? false) : !isHoliday(date, calendar)

/** In a year the calendar does not know: Monday to Friday without the fixed statutory days; see `isSettled`. */
export const isWorkingDay = (date: PlainDate, calendar: Calendar): boolean => isWorked(date, weekday(date), calendar)

export interface CountedDate {
  readonly date: PlainDate
  /** True when a day that was counted through is not settled. */
  readonly provisional: boolean
}

/** The `count`-th working day after `from`, which is not itself counted. `count` ≥ 0. */
export const addWorkingDays = (from: PlainDate, count: number, calendar: Calendar): CountedDate => {
  let date = from
  let day = weekday(from)
  let left = count
  let provisional = false
  while (left > 0) {
    date = dayAfter(date)
    day = (day + 1) % 7
    if (isWorked(date, day, calendar)) left -= 1
    if (!isSettled(date, calendar)) provisional = true
  }
  return { date, provisional }
}

/** The day itself when it is worked, else the next that is (Civil Code 203). */
export const workingDayFrom = (from: PlainDate, calendar: Calendar): CountedDate => {
  const settled = isSettled(from, calendar)
  if (isWorkingDay(from, calendar)) return { date: from, provisional: !settled }
  const { date, provisional } = addWorkingDays(from, 1, calendar)
  return { date, provisional: provisional || !settled }
}

const count = (from: PlainDate, to: PlainDate, calendar: Calendar): readonly PlainDate[] => {
  const days: PlainDate[] = []
  let day = weekday(from)
  for (let date = from; date < to;) {
    date = dayAfter(date)
    day = (day + 1) % 7
    if (isWorked(date, day, calendar)) days.push(date)
  }
  return days
}

/** Spans kept for a calendar; beyond that it begins anew. */
const MOST_SPANS = 1_000
/** What was counted before: every row of every desk asks for one of a few spans. A calendar is replaced, never changed. */
const counted = new WeakMap<Calendar, Map<string, readonly PlainDate[]>>()

const spansOf = (calendar: Calendar): Map<string, readonly PlainDate[]> => {
  const known = counted.get(calendar)
  if (known !== undefined && known.size < MOST_SPANS) return known
  const spans = new Map<string, readonly PlainDate[]>()
  counted.set(calendar, spans)
  return spans
}

/** The working days after `from` up to and including `to`; none when `to` is not later. */
export const workingDaysAfter = (from: PlainDate, to: PlainDate, calendar: Calendar): readonly PlainDate[] => {
  const spans = spansOf(calendar)
  const span = `${from}${to}`
  const known = spans.get(span)
  if (known !== undefined) return known
  const days = count(from, to, calendar)
  spans.set(span, days)
  return days
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is earlier. */
export const workingDaysBetween = (from: PlainDate, to: PlainDate, calendar: Calendar): number =>
  to < from ? 0 - workingDaysAfter(to, from, calendar).length : workingDaysAfter(from, to, calendar).length
