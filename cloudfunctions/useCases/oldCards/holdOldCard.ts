import type { ApplicationRecord } from '../../records/application'
import { oldCards } from '../../records/oldCard'
import type { Dependencies } from '../../runtime/dependencies'
import { oldCardOf } from './oldCardOf'

/** A card taken back goes into the box, once; one that was given back since stays so. */
export const holdOldCard = async (
  deps: Pick<Dependencies, 'store'>,
  record: ApplicationRecord,
  entry: number,
): Promise<void> => {
  const card = oldCardOf(record, entry, 'held')
  if (card !== undefined) await deps.store.table(oldCards).insert(card)
}
