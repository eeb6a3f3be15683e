import type { PlainDate } from '../kernel/plainDate'
import type { ClauseId } from '../sources/clause'

/** What a number counts. */
export type Unit =
  | 'workingDay'
  | 'calendarDay'
  | 'year'
  | 'month'
  | 'fen'
  | 'hour'
  | 'minute'
  | 'second'
  | 'times'
  | 'digits'
  | 'characters'
  | 'byte'
  | 'pixel'

/** A number of law or office as it stood from a day on. Superseded by a later one, never edited. */
export interface Dated<U extends Unit = Unit> {
  /** In `unit`s. */
  readonly value: number
  readonly unit: U
  /** The clause that sets it. */
  readonly clause: ClauseId
  /** Missing where the source gives no date: in force, since when is unknown. */
  readonly effectiveFrom?: PlainDate
}

/** One number through time, oldest first. A changed one is added with its date. */
export type Versions<U extends Unit = Unit> = readonly [Dated<U>, ...Dated<U>[]]

/** The version in force on a day; the oldest for any day before all dates. */
export const inForceOn = <U extends Unit>(versions: Versions<U>, on: PlainDate): Dated<U> => {
  let current = versions[0]
  // Asked for every rule of every assessment: by its place, which is quicker than walking the list.
  for (let at = 1; at < versions.length; at += 1) {
    const next = versions[at]
    if (next?.effectiveFrom !== undefined && next.effectiveFrom <= on) current = next
  }
  return current
}
