import { yearOf } from '../../../kernel/plainDate'
import type { PlainDate } from '../../../kernel/plainDate'

/**
 * Whether `date` lies within the two years up to `today`. OFFICE-ANNIVERSARY: the anniversary itself still does; that
 * of 29 February is 28 February in a common year. A date after today does not. Compared as text: dates are ISO.
 */
export const withinTwoYears = (date: PlainDate, today: PlainDate): boolean =>
  date <= today && today <= `${yearOf(date) + 2}${date.slice(4)}`
