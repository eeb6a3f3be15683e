import { err, ok } from '@resident-card/shared'
import type { AuthorityId, Result } from '@resident-card/shared'
import { destructions } from '../../records/destruction'
import type { DestructionRecord } from '../../records/destruction'
import { oldCards } from '../../records/oldCard'
import type { OldCardRecord } from '../../records/oldCard'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { conflict, notFound, refused } from '../case/refusals'
import { requestRecordId } from '../case/requestRecordId'
import { settleDestruction } from './settleDestruction'
import { viewDestruction } from './viewDestruction'

const CLAUSE = 'OFFICE-OLD-CARDS'

const cardNotHeld = (oldCardId: string, caseNo?: string) =>
  refused('cardNotHeld', CLAUSE, { oldCardId, ...(caseNo !== undefined && { caseNo }) })

/** The card, if it lies in this authority's box; another authority's card and none at all answer alike. */
const findHeld = async (
  deps: Dependencies,
  office: AuthorityId,
  oldCardId: string,
): Promise<Result<OldCardRecord, Refused>> => {
  const table = deps.store.table(oldCards)
  let card = await table.get(oldCardId)
  if (card?.office === office && card.status === 'inBatch' && card.destructionId !== undefined) {
    // Of a batch that was left half done, and will give it back or keep it.
    await settleDestruction(deps, card.destructionId)
    card = await table.get(oldCardId)
  }
  if (card === undefined || card.office !== office) return cardNotHeld(oldCardId)
  return card.status === 'held' ? ok(card) : cardNotHeld(oldCardId, card.caseNo)
}

const begin = async (
  deps: Dependencies,
  { actor, now, bodyHash }: Call,
  office: AuthorityId,
  destructionId: string,
  oldCardIds: readonly string[],
): Promise<Result<undefined, Refused>> => {
  const cards: DestructionRecord['cards'][number][] = []
  for (const oldCardId of [...new Set(oldCardIds)].sort()) {
    const found = await findHeld(deps, office, oldCardId)
    if (!found.ok) return err(found.error)
    cards.push({ oldCardId, caseNo: found.value.caseNo, takenAt: found.value.takenAt })
  }
  await deps.store.table(destructions).insert({
    _id: destructionId,
    schemaVersion: 1,
    version: 1,
    office,
    status: 'making',
    name: '',
    nameKey: destructionId,
    bodyHash: bodyHash(),
    cards,
    madeAt: now,
    madeBy: { account: actor.account, officerNo: actor.officerNo ?? '' },
  })
  return ok(undefined)
}

/**
 * A batch of old cards and its first signature. The batch is written before it takes its cards, under an id made from the
 * request: whatever fails on the way, the same request again, or whoever looks next, carries it on or gives it up whole.
 */
export const makeDestruction: UseCase<'window', 'makeDestruction'> = async ({ oldCardIds }, call, deps) => {
  const { authority } = call.actor
  if (authority === undefined) return notFound()
  const destructionId = requestRecordId(deps, 'destruction', call)
  const known = await deps.store.table(destructions).get(destructionId)
  if (known !== undefined && known.bodyHash !== call.bodyHash()) return conflict('requestReused')
  if (known === undefined) {
    const begun = await begin(deps, call, authority, destructionId, oldCardIds)
    if (!begun.ok) return begun
  }
  const batch = await settleDestruction(deps, destructionId)
  if (batch === undefined || batch.status === 'void') return cardNotHeld(batch?.notHeld ?? '')
  return ok(viewDestruction(batch, call.actor))
}
