import { StoreUnavailable } from '../../ports/store'
import type { ApplicationRecord } from '../../records/application'
import { oldCards } from '../../records/oldCard'
import type { OldCardRecord } from '../../records/oldCard'
import type { Dependencies } from '../../runtime/dependencies'
import { leaveDestruction } from './leaveDestruction'
import { oldCardOf } from './oldCardOf'
import { takingBefore } from './takingBefore'

const TRIES = 10

type Stored = Pick<Dependencies, 'store'>

/** The register's entry; one whose taking has not been entered yet is entered as given back. */
const entered = async (deps: Stored, card: OldCardRecord): Promise<OldCardRecord> => {
  const collection = deps.store.table(oldCards)
  const known = await collection.get(card._id)
  if (known !== undefined) return known
  const inserted = await collection.insert(card)
  return inserted.ok ? card : ((await collection.get(card._id)) ?? card)
}

/**
 * A hand-over is taken back at `entry`: its old card goes back to its holder, out of the box or out of a batch that has
 * one signature. A card of a batch with both is destroyed and stays so. Answers whether it went back.
 */
export const giveBackOldCard = async (deps: Stored, record: ApplicationRecord, entry: number): Promise<boolean> => {
  const taking = takingBefore(record, entry)
  const wanted = taking && oldCardOf(record, taking.entry, 'givenBack')
  if (wanted === undefined) return false
  for (let tries = 0; tries < TRIES; tries += 1) {
    const card = await entered(deps, wanted)
    if (card.status === 'givenBack') return true
    const free = card.destructionId === undefined || (await leaveDestruction(deps, card.destructionId, card._id))
    if (!free) return false
    const saved = await deps.store
      .table(oldCards)
      .update(card._id, card.version, { set: { status: 'givenBack' }, unset: ['destructionId'] })
    if (saved.ok) return true
  }
  throw new StoreUnavailable('kept being overtaken')
}
