import { ok } from '@resident-card/shared'
import type { DestructionView, Result } from '@resident-card/shared'
import { destructions } from '../../records/destruction'
import type { DestructionRecord } from '../../records/destruction'
import { swap } from '../../records/swap'
import type { Refused, UseCase } from '../../runtime/call'
import { conflict, notFound, refused } from '../case/refusals'
import { settleDestruction } from './settleDestruction'
import { isMaker, viewDestruction } from './viewDestruction'

/**
 * The second signature, by somebody else: the cards are destroyed. What fails afterwards is carried on by the same
 * request again, or by whoever looks at the list.
 */
export const signDestruction: UseCase<'window', 'signDestruction'> = async (
  { destructionId, version },
  { actor, now },
  deps,
) => {
  const table = deps.store.table(destructions)
  const known = await table.get(destructionId)
  if (known === undefined || known.office !== actor.authority) return notFound()
  return swap<DestructionRecord, DestructionRecord | undefined, Result<DestructionView, Refused>>({
    table,
    load: () => settleDestruction(deps, destructionId),
    decide: (batch) => {
      if (batch === undefined || batch.status === 'void') return { answer: notFound() }
      if (batch.signedBy !== undefined)
        return {
          answer:
            batch.signedBy.account === actor.account ? ok(viewDestruction(batch, actor)) : conflict('changedMeanwhile'),
        }
      if (isMaker(batch, actor)) return { answer: refused('secondPerson', 'OFFICE-OLD-CARDS') }
      if (batch.version !== version) return { answer: conflict('changedMeanwhile') }
      const signedBy = { account: actor.account, officerNo: actor.officerNo ?? '' }
      // Read once more afterwards: it is the batch at rest that is shown.
      return { of: batch, update: { set: { status: 'signing', signedAt: now, signedBy } } }
    },
  })
}
