import { addDays, civilDate } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'

/** When the civil date in China changes next, in epoch milliseconds. */
export const nextMidnight = (now: Instant): number => Date.parse(`${addDays(civilDate(now), 1)}T00:00:00+08:00`)
