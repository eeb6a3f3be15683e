import { jurisdictionOf, PROVINCE } from '@resident-card/shared'
import type { DecisionContext, HistoryEntry } from '@resident-card/shared'
import type { Actor, Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'

/** Authority id, county code, or `province`; undefined for a citizen, and for an officer of no office. */
export const officeIdOf = ({ role, authority, county }: Actor): string | undefined => {
  switch (jurisdictionOf(role)) {
    case 'acceptingAuthority':
      return authority
    case 'hukouCounty':
      return county
    case 'province':
      return PROVINCE
    case 'holder':
    case 'none':
      return undefined
  }
}

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
