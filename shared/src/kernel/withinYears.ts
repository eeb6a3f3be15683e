import { yearOf } from './plainDate'
import type { PlainDate } from './plainDate'

/**
 * Whether `date` lies within so many years up to `today`. OFFICE-ANNIVERSARY: the anniversary itself still does; that of
 * 29 February is 28 February in a common year. A date after today does not. Compared as text: dates are ISO.
 */
export const withinYears = (years: number, date: PlainDate, today: PlainDate): boolean =>
  date <= today && today <= `${yearOf(date) + years}${date.slice(4)}`
