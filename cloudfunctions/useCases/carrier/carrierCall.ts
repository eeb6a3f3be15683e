import { civilDate, instant } from '@resident-card/shared'
import type { AccountId, Application, Instant } from '@resident-card/shared'
import type { CarrierEvent } from '../../ports/carrier'
import { bodyHash } from '../../runtime/bodyHash'
import type { Call } from '../../runtime/call'

/**
 * The call a carrier's event stands for: by the carrier's own account, under the event's id, at the time it happened; no
 * earlier than what the case already knows and no later than now.
 */
export const carrierCall = (
  carrier: string,
  event: CarrierEvent,
  { history }: Pick<Application, 'history'>,
  { now, traceId }: { readonly now: Instant; readonly traceId: string },
): Call => {
  const at = instant(Math.min(now, Math.max(event.at, history.at(-1)?.at ?? 0)))
  return {
    actor: { account: `carrier:${carrier}` as AccountId, role: 'carrier' },
    requestId: event.id,
    bodyHash: () => bodyHash('carrierEvent', event),
    traceId,
    now: at,
    today: civilDate(at),
    // A command of a case has no parts that fail alone.
    noteFault: () => undefined,
  }
}
