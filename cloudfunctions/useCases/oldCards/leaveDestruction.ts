import { destructions } from '../../records/destruction'
import type { DestructionRecord } from '../../records/destruction'
import { swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'
import { settleDestruction } from './settleDestruction'

/**
 * Takes a card off the list of a batch that has one signature: whoever was about to sign is told that it changed. False
 * where both have signed: it is destroyed.
 */
export const leaveDestruction = (
  deps: Pick<Dependencies, 'store'>,
  destructionId: string,
  oldCardId: string,
): Promise<boolean> =>
  swap<DestructionRecord, DestructionRecord | undefined, boolean>({
    table: deps.store.table(destructions),
    load: () => settleDestruction(deps, destructionId),
    decide: (batch) => {
      const cards = batch?.cards.filter((card) => card.oldCardId !== oldCardId)
      if (batch === undefined || cards === undefined || cards.length === batch.cards.length) return { answer: true }
      if (batch.status === 'signed') return { answer: false }
      if (batch.status === 'void') return { answer: true }
      const set = cards.length === 0 ? { cards, status: 'void', notHeld: oldCardId } : { cards }
      return { of: batch, update: { set }, saved: () => true }
    },
  })
