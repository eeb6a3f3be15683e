import type { Change } from '../../ports/store'
import type { DestructionRecord } from '../../records/destruction'
import { oldCards } from '../../records/oldCard'
import type { OldCardRecord } from '../../records/oldCard'
import { swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'

type Stored = Pick<Dependencies, 'store'>

/** Changes one card for as long as `change` finds something to change; answers the card as it is then. */
const follow = (
  { store }: Stored,
  oldCardId: string,
  change: (card: OldCardRecord) => Change | undefined,
): Promise<OldCardRecord | undefined> => {
  const table = store.table(oldCards)
  return swap<OldCardRecord, OldCardRecord | undefined, OldCardRecord | undefined>({
    table,
    load: () => table.get(oldCardId),
    decide: (card) => {
      const update = card && change(card)
      return card === undefined || update === undefined ? { answer: card } : { of: card, update }
    },
  })
}

const isIn = (card: OldCardRecord, { _id }: DestructionRecord): boolean =>
  card.status === 'inBatch' && card.destructionId === _id

/**
 * Takes the batch's cards out of the box, in the order of their ids: of any number of batches that want the same cards,
 * one gets all of its own. Answers a card that was not to be had, or undefined.
 */
export const claimOldCards = async (deps: Stored, batch: DestructionRecord): Promise<string | undefined> => {
  for (const { oldCardId } of batch.cards) {
    const card = await follow(deps, oldCardId, ({ status, office }) =>
      status === 'held' && office === batch.office
        ? { set: { status: 'inBatch', destructionId: batch._id } }
        : undefined,
    )
    if (card === undefined || !isIn(card, batch)) return oldCardId
  }
  return undefined
}

/** Puts back into the box what this batch had taken. */
export const releaseOldCards = async (deps: Stored, batch: DestructionRecord): Promise<void> => {
  for (const { oldCardId } of batch.cards)
    await follow(deps, oldCardId, (card) =>
      isIn(card, batch) ? { set: { status: 'held' }, unset: ['destructionId'] } : undefined,
    )
}

/** Both have signed. */
export const destroyOldCards = async (deps: Stored, batch: DestructionRecord): Promise<void> => {
  for (const { oldCardId } of batch.cards)
    await follow(deps, oldCardId, (card) => (isIn(card, batch) ? { set: { status: 'destroyed' } } : undefined))
}
