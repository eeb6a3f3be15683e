import { createHash } from 'node:crypto'

/**
 * The command of a timer event, `{Type: 'Timer', TriggerName, Time, Message}`. The same tick told twice has the same
 * request id. Whether it really was the timer is for the identity port to say. Source: cloud.tencent.com/document/product/583/9708, read 2026-11-22.
 */
export const readTimerEvent = (event: unknown): unknown => {
  const { TriggerName, Time } = (event ?? {}) as { readonly TriggerName?: unknown; readonly Time?: unknown }
  const tick = createHash('sha256')
    .update(JSON.stringify([TriggerName, Time]))
    .digest('hex')
    .slice(0, 32)
  return { command: 'run', requestId: `timer-${tick}` }
}
