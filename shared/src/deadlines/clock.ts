import type { PlainDate } from '../kernel/plainDate'

export const CLOCK_KINDS = ['verify', 'issue', 'produce', 'whole', 'law', 'collect'] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]
export type ClockUnit = 'workingDay' | 'calendarDay'

/** A statutory clock as it is stored: the due date, never the days left (design: Clocks). */
export interface Clock {
  readonly kind: ClockKind
  /** The clause that sets the limit, e.g. `GZ-5`. */
  readonly clause: string
  readonly unit: ClockUnit
  /** The day of the event; it is not counted (Civil Code 201). */
  readonly from: PlainDate
  /** In `unit`s. */
  readonly limit: number
  readonly dueOn: PlainDate
  /** True while a year it runs through has no published calendar. */
  readonly provisional: boolean
  /** Version of the calendar `dueOn` was computed with. */
  readonly calendarVersion: string
  readonly stoppedOn?: PlainDate
}

export type ClockStatus = 'running' | 'soon' | 'overdue' | 'stopped' | 'stoppedLate'

/** A clock as a person reads it, computed on reading. */
export interface ClockReading extends Clock {
  readonly status: ClockStatus
  /** Units left after today; negative = units overdue; for a stopped clock the units that were left. */
  readonly left: number
  /** Units used up, today not counted before it is over. */
  readonly used: number
  /** For limits of up to five working days: the days themselves, for one box each. */
  readonly days: readonly PlainDate[]
}
