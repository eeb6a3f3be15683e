import { addDays } from './plainDate'
import type { PlainDate } from './plainDate'

/** The next day. Counting deadlines walks day by day: within a month only the last two digits change. */
export const dayAfter = (date: PlainDate): PlainDate => {
  const day = Number(date.slice(8))
  return day < 28 ? (`${date.slice(0, 8)}${String(day + 1).padStart(2, '0')}` as PlainDate) : addDays(date, 1)
}
