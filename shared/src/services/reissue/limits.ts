import type { PlainDate } from '../../kernel/plainDate'
import type { ClauseId } from '../../sources/clause'
import type { ClockKind, ClockUnit } from '../../deadlines/clock'

export interface Limit {
  readonly clause: ClauseId
  readonly unit: ClockUnit
  /** In `unit`s; the day of the event is not counted. */
  readonly limit: number
  /** Missing where the source gives no date: in force, since when is unknown. */
  readonly effectiveFrom?: PlainDate
}

/** Every limit of the procedure, oldest first. A changed limit is added with its date, never edited. */
const LIMITS: Readonly<Record<ClockKind, readonly [Limit, ...Limit[]]>> = {
  verify: [{ clause: 'GZ-5', unit: 'workingDay', limit: 3 }],
  issue: [{ clause: 'GZ-6', unit: 'workingDay', limit: 3 }],
  produce: [{ clause: 'GZ-7', unit: 'workingDay', limit: 3 }],
  whole: [{ clause: 'GZ-11', unit: 'workingDay', limit: 30 }],
  // Not parsed: every function loads this table when it starts. A test looks whether the day exists.
  law: [{ clause: 'LAW-12', unit: 'calendarDay', limit: 60, effectiveFrom: '2004-01-01' as PlainDate }],
  collect: [{ clause: 'GZ-9', unit: 'workingDay', limit: 30 }],
}

/** Up to 30 calendar days more where transport is hard (LAW-12), by a named decision. */
export const LAW_EXTENSION_CALENDAR_DAYS = 30
/** OFFICE-COLLECT-10: a card ready late in the 30 days still leaves its holder this much time. */
export const COLLECT_AT_LEAST_WORKING_DAYS = 10

/** Of versions oldest first, the one in force on a day; the oldest for any day before all dates. */
export const inForceOn = (versions: readonly [Limit, ...Limit[]], on: PlainDate): Limit => {
  const [oldest, ...later] = versions
  return later.reduce(
    (current, next) => (next.effectiveFrom !== undefined && next.effectiveFrom <= on ? next : current),
    oldest,
  )
}

/** The limit in force on the day of the event. */
export const limitOn = (kind: ClockKind, on: PlainDate): Limit => inForceOn(LIMITS[kind], on)
