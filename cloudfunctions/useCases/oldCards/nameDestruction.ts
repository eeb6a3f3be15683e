import { civilDate } from '@resident-card/shared'
import { StoreUnavailable } from '../../ports/store'
import type { SaveResult } from '../../ports/store'
import { destructions } from '../../records/destruction'
import type { DestructionRecord } from '../../records/destruction'
import type { Dependencies } from '../../runtime/dependencies'

const PAGE = 200
const TRIES = 1000

/** Made: all of its cards are in it. Gets the authority's next running name of the day it was begun, `20261126-2`. */
export const nameDestruction = async (
  { store }: Pick<Dependencies, 'store'>,
  batch: DestructionRecord,
): Promise<SaveResult> => {
  const collection = store.table(destructions)
  const day = civilDate(batch.madeAt).replaceAll('-', '')
  const recent = await collection.find({
    index: 'office',
    equals: { office: batch.office },
    order: 'desc',
    limit: PAGE,
  })
  const taken = recent.items.filter(({ name }) => name.startsWith(`${day}-`)).length
  for (let running = taken + 1; running < taken + TRIES; running += 1) {
    const name = `${day}-${running}`
    const set = { status: 'made', name, nameKey: `${batch.office}:${name}` }
    const saved = await collection.update(batch._id, batch.version, { set })
    if (saved.ok || saved.reason !== 'duplicate') return saved
  }
  throw new StoreUnavailable('no name to be had')
}
