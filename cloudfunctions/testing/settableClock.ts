import { instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import type { ClockPort } from '../ports/clock'

export interface SettableClock extends ClockPort {
  set(at: Instant): void
  /** Moves on by so many milliseconds. */
  pass(milliseconds: number): void
}

/** A clock that stands still until it is moved. */
export const settableClock = (start: Instant): SettableClock => {
  let now = start
  return {
    now: () => now,
    set: (at) => {
      now = at
    },
    pass: (milliseconds) => {
      now = instant(now + milliseconds)
    },
  }
}

/** `chinaTime('2026-11-26', '20:14')`. */
export const chinaTime = (date: string, time = '10:00'): Instant => instant(Date.parse(`${date}T${time}:00+08:00`))
