import { addDays } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { addWorkingDays, workingDayFrom } from './calendar'
import type { Calendar, CountedDate } from './calendar'
import type { Clock, ClockKind, ClockUnit } from './clock'
import type { Dated } from '../settings/dated'

const count = (from: PlainDate, limit: number, unit: ClockUnit, calendar: Calendar): CountedDate =>
  unit === 'workingDay'
    ? addWorkingDays(from, limit, calendar)
    : // Civil Code 203: a period in calendar days that ends on a day off ends on the next working day.
      workingDayFrom(addDays(from, limit), calendar)

/** The clock with its due date counted by this calendar. */
const counted = (clock: Omit<Clock, 'dueOn' | 'provisional' | 'calendarVersion'>, calendar: Calendar): Clock => {
  const end = count(clock.from, clock.limit, clock.unit, calendar)
  const least = clock.floor && count(clock.floor.from, clock.floor.limit, clock.unit, calendar)
  return {
    ...clock,
    dueOn: least !== undefined && least.date > end.date ? least.date : end.date,
    provisional: end.provisional || (least?.provisional ?? false),
    calendarVersion: calendar.version,
  }
}

/** Starts a clock by an event of the day `from`, which is not counted (Civil Code 201). */
export const startClock = (kind: ClockKind, limit: Dated<ClockUnit>, from: PlainDate, calendar: Calendar): Clock => {
  const { clause, unit, value } = limit
  return counted({ kind, clause, unit, from, limit: value }, calendar)
}

/** Until when the card is to be collected: GZ-9 from acceptance, but OFFICE-COLLECT-10 from the day it is ready. */
export const startCollectClock = (
  limit: Dated<ClockUnit>,
  atLeast: Dated<ClockUnit>,
  acceptedOn: PlainDate,
  readyOn: PlainDate,
  calendar: Calendar,
): Clock => {
  const { clause, unit, value } = limit
  const floor = { from: readyOn, limit: atLeast.value }
  return counted({ kind: 'collect', clause, unit, from: acceptedOn, limit: value, floor }, calendar)
}

/** A stopped clock stays as it first stopped. */
export const stopClock = (clock: Clock, on: PlainDate): Clock =>
  clock.stoppedOn === undefined ? { ...clock, stoppedOn: on } : clock

/** Counts a running clock anew by a later calendar; the very same object where there is nothing to change. */
export const recomputeClock = (clock: Clock, calendar: Calendar): Clock =>
  clock.stoppedOn !== undefined || clock.calendarVersion === calendar.version ? clock : counted(clock, calendar)

/**
 * The one extension LAW-12 knows: `limit` and what may be added to it were in force when the clock began. Asking twice
 * changes nothing, and other clocks have none.
 */
export const extendLawClock = (
  clock: Clock,
  limit: Dated<ClockUnit>,
  extension: Dated<ClockUnit>,
  calendar: Calendar,
): Clock =>
  clock.kind !== 'law' || clock.limit > limit.value || clock.stoppedOn !== undefined
    ? clock
    : counted({ ...clock, limit: limit.value + extension.value }, calendar)
