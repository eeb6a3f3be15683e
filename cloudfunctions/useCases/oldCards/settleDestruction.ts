import { StoreUnavailable } from '../../ports/store'
import type { SaveResult } from '../../ports/store'
import { destructions } from '../../records/destruction'
import type { DestructionRecord } from '../../records/destruction'
import type { Dependencies } from '../../runtime/dependencies'
import { claimOldCards, destroyOldCards, releaseOldCards } from './claimOldCards'
import { nameDestruction } from './nameDestruction'

const TRIES = 20

type Stored = Pick<Dependencies, 'store'>

/** One step towards rest; undefined = it rests. */
const step = async (deps: Stored, batch: DestructionRecord): Promise<SaveResult | undefined> => {
  const goOn = (set: Partial<DestructionRecord>): Promise<SaveResult> =>
    deps.store.table(destructions).update(batch._id, batch.version, { set })
  switch (batch.status) {
    case 'making': {
      const notHeld = await claimOldCards(deps, batch)
      return notHeld === undefined ? nameDestruction(deps, batch) : goOn({ status: 'voiding', notHeld })
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
      return undefined
    case 'made':
    case 'signed':
      return undefined
  }
}

/**
 * Carries on what was begun with a batch, wherever it was left and whoever asks: the batch decides, its cards follow.
 * Answers the batch at rest: `made`, `signed` or `void`; undefined where there is none.
 */
export const settleDestruction = async (deps: Stored, id: string): Promise<DestructionRecord | undefined> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const batch = await deps.store.table(destructions).get(id)
    if (batch === undefined || (await step(deps, batch)) === undefined) return batch
  }
  throw new StoreUnavailable('kept being overtaken')
}
