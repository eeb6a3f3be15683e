import { ok } from '@resident-card/shared'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { deliverWaiting } from './deliverWaiting'
import { recomputeClocks } from './recomputeClocks'
import { remind } from './remind'
import { rewriteOlder } from './rewriteOlder'
import { sweep } from './sweep'

/**
 * How long a run goes on beginning rounds: half of the function's 20 seconds, so that the last one has the other half, and the
 * runtime's own limit (15 seconds) is not met. The platform asks again in a minute.
 */
const RUN_ON_MS = 10_000

interface Round {
  readonly delivered: number
  readonly recomputed: number
  readonly more: boolean
}

/** Bounded, and the same whether it is done once or twice. */
const round = async (deps: Dependencies, call: Call): Promise<Round> => {
  const older = await rewriteOlder(deps)
  const waiting = await deliverWaiting(deps)
  const clocks = await recomputeClocks(deps, call)
  const reminders = await remind(deps, call)
  const swept = await sweep(deps, call)
  return {
    delivered: waiting.delivered + reminders.reminded,
    recomputed: clocks.recomputed,
    more: older.more || waiting.more || clocks.more || reminders.more || swept.more,
  }
}

/** The timer's run: rounds, until there is nothing to do or half of the time is used; `more` = there is more to do at once. */
export const run: UseCase<'deadlines', 'run'> = async (_input, call, deps) => {
  const begun = performance.now()
  let done: Round = { delivered: 0, recomputed: 0, more: true }
  while (done.more && performance.now() - begun < RUN_ON_MS) {
    const next = await round(deps, call)
    done = {
      delivered: done.delivered + next.delivered,
      recomputed: done.recomputed + next.recomputed,
      more: next.more,
    }
  }
  return ok(done)
}
