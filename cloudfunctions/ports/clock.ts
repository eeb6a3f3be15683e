import type { Instant } from '@resident-card/shared'

/** The only way to know the time. */
export interface ClockPort {
  now(): Instant
}
