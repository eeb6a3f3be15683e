import * as v from 'valibot'
import { TIMER_JOBS } from '../vocabulary/timerJobs'

/** What the platform's timer asks of the `deadlines` function. No person can call it. */
export const deadlinesCommands = {
  /**
   * Sends what waits in outboxes, recomputes provisional due dates, reminds, sweeps. Safe to run twice. `failed`: jobs that could
   * not be done, or left a damaged record out; the log says why, and the next run tries again. `more`: of what didn't fail.
   */
  run: {
    input: v.strictObject({}),
    reply: v.strictObject({
      delivered: v.number(),
      recomputed: v.number(),
      more: v.boolean(),
      failed: v.array(v.picklist(TIMER_JOBS)),
    }),
  },
} as const
