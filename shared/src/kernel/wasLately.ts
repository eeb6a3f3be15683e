import type { Instant } from './instant'

/** Two machines of one office may be apart by so much; more is a clock that was wrong. */
const APART_MS = 60_000

/**
 * Whether something began at `since` and has lasted no longer than `lastsMs`. What was made by a clock that ran ahead lasts
 * no longer than anything else: until the clock is there, it has not begun.
 */
export const wasLately = (since: Instant | number, now: Instant, lastsMs: number): boolean =>
  since <= now + APART_MS && now - since <= lastsMs
