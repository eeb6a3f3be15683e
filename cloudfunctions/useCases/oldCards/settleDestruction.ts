import { destructions } from '../../records/destruction'
import type { DestructionRecord } from '../../records/destruction'
import { swap } from '../../records/swap'
import type { Decided } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'
import { claimOldCards, destroyOldCards, releaseOldCards } from './claimOldCards'
import { nameDestruction } from './nameDestruction'

/** Three steps lead to rest; the others are for those who carry on the same batch at once. */
const TRIES = 20

type Stored = Pick<Dependencies, 'store'>
type Batch = DestructionRecord | undefined

/** One step towards rest. */
const step = async (deps: Stored, batch: DestructionRecord): Promise<Decided<DestructionRecord, Batch>> => {
  const goOn = (set: Partial<DestructionRecord>) => ({ of: batch, update: { set } })
  switch (batch.status) {
    case 'making': {
      const notHeld = await claimOldCards(deps, batch)
      if (notHeld !== undefined) return goOn({ status: 'voiding', notHeld })
      await nameDestruction(deps, batch)
      return 'again'
    }
    case 'voiding':
      await releaseOldCards(deps, batch)
      return goOn({ status: 'void' })
    case 'signing':
      await destroyOldCards(deps, batch)
      return goOn({ status: 'signed' })
    case 'void':
      // Somebody slow may have claimed for it after it was given up.
      await releaseOldCards(deps, batch)
      return { answer: batch }
    case 'made':
    case 'signed':
      return { answer: batch }
  }
}

/**
 * Carries on what was begun with a batch, wherever it was left and whoever asks: the batch decides, its cards follow.
 * Answers the batch at rest: `made`, `signed` or `void`; undefined where there is none.
 */
export const settleDestruction = (deps: Stored, id: string): Promise<Batch> => {
  const table = deps.store.table(destructions)
  return swap<DestructionRecord, Batch, Batch>({
    table,
    load: () => table.get(id),
    decide: (batch) => (batch === undefined ? { answer: undefined } : step(deps, batch)),
    tries: TRIES,
  })
}
