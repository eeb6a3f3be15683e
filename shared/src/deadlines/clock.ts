import type { PlainDate } from '../kernel/plainDate'

export const CLOCK_KINDS = ['verify', 'issue', 'produce', 'whole', 'law', 'collect'] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]
export const isClockKind = (text: string): text is ClockKind => (CLOCK_KINDS as readonly string[]).includes(text)
export const CLOCK_UNITS = ['workingDay', 'calendarDay'] as const
export type ClockUnit = (typeof CLOCK_UNITS)[number]

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
  /** Never due sooner than `limit` units after `from`; kept so that the date can be counted anew. */
  readonly floor?: { readonly from: PlainDate; readonly limit: number }
  readonly dueOn: PlainDate
  /** True while a year it runs through has no published calendar. */
  readonly provisional: boolean
  /** Version of the calendar `dueOn` was computed with. */
  readonly calendarVersion: string
  readonly stoppedOn?: PlainDate
}

export const CLOCK_STATUSES = ['running', 'soon', 'overdue', 'stopped', 'stoppedLate'] as const
export type ClockStatus = (typeof CLOCK_STATUSES)[number]

/** A clock as a person reads it, computed on reading. */
export interface ClockReading extends Omit<Clock, 'floor'> {
  readonly status: ClockStatus
  /**
   * Units left after today, which is not counted: 0 = due today. Negative = units overdue, a begun one counted in
   * full. For a stopped clock the units that were left on the day it stopped.
   */
  readonly left: number
  /** Units used up, today counted, so that within the limit `left + used` is the whole. */
  readonly used: number
  /** For limits of up to five working days: the days themselves, for one box each. */
  readonly days: readonly PlainDate[]
}
