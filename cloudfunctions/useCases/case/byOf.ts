import { PROVINCE } from '@resident-card/shared'
import type { DecisionContext, HistoryEntry } from '@resident-card/shared'
import type { Actor, Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'

/** Authority id, county code, or `province`; undefined for a citizen. */
export const officeIdOf = (actor: Actor): string | undefined =>
  actor.role === 'citizen' || actor.role === 'timer' ? undefined : (actor.authority ?? actor.county ?? PROVINCE)

/** Who did it, as the history keeps it. */
export const byOf = (actor: Actor): HistoryEntry['by'] => {
  const office = officeIdOf(actor)
  return {
    account: actor.account,
    role: actor.role,
    ...(office !== undefined && { office }),
    ...(actor.officerNo !== undefined && { officerNo: actor.officerNo }),
  }
}

export const contextOf = async (deps: Dependencies, call: Call): Promise<DecisionContext> => ({
  now: call.now,
  today: call.today,
  calendar: await deps.reference.calendar(),
  by: byOf(call.actor),
})
