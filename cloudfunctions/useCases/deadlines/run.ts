import { ok } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'
import { deliverWaiting } from './deliverWaiting'
import { recomputeClocks } from './recomputeClocks'
import { remind } from './remind'
import { rewriteOlder } from './rewriteOlder'
import { sweep } from './sweep'

/** The timer's round: bounded, and the same whether it runs once or twice; `more` = there is more to do at once. */
export const run: UseCase<'deadlines', 'run'> = async (_input, call, deps) => {
  const older = await rewriteOlder(deps)
  const waiting = await deliverWaiting(deps)
  const clocks = await recomputeClocks(deps, call)
  const reminders = await remind(deps, call)
  const swept = await sweep(deps, call)
  return ok({
    delivered: waiting.delivered + reminders.reminded,
    recomputed: clocks.recomputed,
    more: older.more || waiting.more || clocks.more || reminders.more || swept.more,
  })
}
