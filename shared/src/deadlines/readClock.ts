import { daysBetween } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { workingDaysAfter, workingDaysBetween } from './calendar'
import type { Calendar } from './calendar'
import type { Clock, ClockReading, ClockStatus } from './clock'

/** Longer limits are shown as a bar, not as one box a day. */
const DAYS_SHOWN_UP_TO = 5

const unitsBetween = (clock: Clock, from: PlainDate, to: PlainDate, calendar: Calendar): number =>
  clock.unit === 'workingDay' ? workingDaysBetween(from, to, calendar) : daysBetween(from, to)

/** Negative from the day after the due date on, also when that is a Saturday. */
const unitsLeft = (clock: Clock, on: PlainDate, calendar: Calendar): number =>
  on > clock.dueOn
    ? Math.min(-1, unitsBetween(clock, on, clock.dueOn, calendar))
    : unitsBetween(clock, on, clock.dueOn, calendar)

const statusOf = (clock: Clock, on: PlainDate, left: number, used: number): ClockStatus => {
  const late = on > clock.dueOn
  if (clock.stoppedOn !== undefined) return late ? 'stoppedLate' : 'stopped'
  if (late) return 'overdue'
  // Two thirds gone; the whole may be more than the limit where a floor or a day off moved its end.
  return used >= left * 2 ? 'soon' : 'running'
}

/** Without what only counting needs. */
const shownOf = (clock: Clock): Omit<Clock, 'floor'> => ({
  kind: clock.kind,
  clause: clock.clause,
  unit: clock.unit,
  from: clock.from,
  limit: clock.limit,
  dueOn: clock.dueOn,
  provisional: clock.provisional,
  calendarVersion: clock.calendarVersion,
  ...(clock.stoppedOn !== undefined && { stoppedOn: clock.stoppedOn }),
})

/** What is left, used and due, on the day it is read (for a stopped clock: the day it stopped). */
export const readClock = (clock: Clock, today: PlainDate, calendar: Calendar): ClockReading => {
  const on = clock.stoppedOn ?? today
  const left = unitsLeft(clock, on, calendar)
  const used = Math.max(0, unitsBetween(clock, clock.from, on, calendar))
  const boxes = clock.unit === 'workingDay' && clock.limit <= DAYS_SHOWN_UP_TO
  return {
    ...shownOf(clock),
    status: statusOf(clock, on, left, used),
    left,
    used,
    days: boxes ? workingDaysAfter(clock.from, clock.dueOn, calendar) : [],
  }
}
