import { ok } from '@resident-card/shared'
import { destructions } from '../../records/destruction'
import type { UseCase } from '../../runtime/call'
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
  const collection = deps.store.table(destructions)
  const known = await collection.get(destructionId)
  if (known === undefined || known.office !== actor.authority) return notFound()
  const batch = await settleDestruction(deps, destructionId)
  if (batch === undefined || batch.status === 'void') return notFound()
  if (batch.signedBy !== undefined)
    return batch.signedBy.account === actor.account ? ok(viewDestruction(batch, actor)) : conflict('changedMeanwhile')
  if (isMaker(batch, actor)) return refused('secondPerson', 'OFFICE-OLD-CARDS')
  if (batch.version !== version) return conflict('changedMeanwhile')
  const signedBy = { account: actor.account, officerNo: actor.officerNo ?? '' }
  const set = { status: 'signing', signedAt: now, signedBy }
  await collection.update(destructionId, version, { set })
  const signed = await settleDestruction(deps, destructionId)
  return signed?.signedBy?.account === actor.account ? ok(viewDestruction(signed, actor)) : conflict('changedMeanwhile')
}
