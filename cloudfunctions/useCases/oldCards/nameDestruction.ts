import { civilDate } from '@resident-card/shared'
import { destructions } from '../../records/destruction'
import type { DestructionRecord } from '../../records/destruction'
import { readBefore, swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'

const PAGE = 200
/** Names tried one after the other. */
const NAMES = 1000

/**
 * Made: all of its cards are in it. Gets the authority's next running name of the day it was begun, `20261126-2`; unless
 * somebody carried the batch on meanwhile.
 */
export const nameDestruction = async (
  { store }: Pick<Dependencies, 'store'>,
  known: DestructionRecord,
): Promise<void> => {
  const table = store.table(destructions)
  const { _id, office, madeAt } = known
  const day = civilDate(madeAt).replaceAll('-', '')
  const recent = await table.find({ index: 'office', equals: { office }, order: 'desc', limit: PAGE, aside: true })
  let running = recent.items.filter(({ name }) => name.startsWith(`${day}-`)).length
  await swap<DestructionRecord, DestructionRecord | undefined, void>({
    table,
    load: readBefore(known, () => table.get(_id)),
    decide: (batch) => {
      if (batch?.version !== known.version) return { answer: undefined }
      running += 1
      const name = `${day}-${running}`
      const set = { status: 'made', name, nameKey: `${office}:${name}` }
      return { of: batch, update: { set }, saved: () => undefined }
    },
    tries: NAMES,
  })
}
