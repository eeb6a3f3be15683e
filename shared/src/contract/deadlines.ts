import * as v from 'valibot'

/** What the platform's timer asks of the `deadlines` function. No person can call it. */
export const deadlinesCommands = {
  /** Sends what waits in outboxes, recomputes provisional due dates, reminds. Safe to run twice. */
  run: {
    input: v.strictObject({}),
    reply: v.strictObject({ delivered: v.number(), recomputed: v.number(), more: v.boolean() }),
  },
} as const
