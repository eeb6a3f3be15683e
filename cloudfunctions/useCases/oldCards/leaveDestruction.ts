import { StoreUnavailable } from '../../ports/store'
import { destructions } from '../../records/destruction'
import type { Dependencies } from '../../runtime/dependencies'
import { settleDestruction } from './settleDestruction'

const TRIES = 10

/**
 * Takes a card off the list of a batch that has one signature: whoever was about to sign is told that it changed. False
 * where both have signed: it is destroyed.
 */
export const leaveDestruction = async (
  deps: Pick<Dependencies, 'store'>,
  destructionId: string,
  oldCardId: string,
): Promise<boolean> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const batch = await settleDestruction(deps, destructionId)
    const cards = batch?.cards.filter((card) => card.oldCardId !== oldCardId)
    if (batch === undefined || cards === undefined || cards.length === batch.cards.length) return true
    if (batch.status === 'signed') return false
    if (batch.status === 'void') return true
    const set = cards.length === 0 ? { cards, status: 'void', notHeld: oldCardId } : { cards }
    const saved = await deps.store.table(destructions).update(batch._id, batch.version, { set })
    if (saved.ok) return true
  }
  throw new StoreUnavailable('kept being overtaken')
}
