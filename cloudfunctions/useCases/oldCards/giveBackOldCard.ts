import type { ApplicationRecord } from '../../records/application'
import { oldCards } from '../../records/oldCard'
import type { OldCardRecord } from '../../records/oldCard'
import { swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'
import { leaveDestruction } from './leaveDestruction'
import { oldCardOf } from './oldCardOf'
import { takingBefore } from './takingBefore'

/**
 * A hand-over is taken back at `entry`: its old card goes back to its holder, out of the box or out of a batch that has
 * one signature. A card of a batch with both is destroyed and stays so. Answers whether it went back.
 */
export const giveBackOldCard = async (
  deps: Pick<Dependencies, 'store'>,
  record: ApplicationRecord,
  entry: number,
): Promise<boolean> => {
  const taking = takingBefore(record, entry)
  const wanted = taking && oldCardOf(record, taking.entry, 'givenBack')
  if (wanted === undefined) return false
  const table = deps.store.table(oldCards)
  return swap<OldCardRecord, OldCardRecord | undefined, boolean>({
    table,
    load: () => table.get(wanted._id),
    decide: async (card) => {
      const saved = () => true
      // One whose taking has not been entered yet is entered as given back.
      if (card === undefined) return { insert: wanted, saved }
      if (card.status === 'givenBack') return { answer: true }
      const free = card.destructionId === undefined || (await leaveDestruction(deps, card.destructionId, card._id))
      if (!free) return { answer: false }
      return { of: card, update: { set: { status: 'givenBack' }, unset: ['destructionId'] }, saved }
    },
  })
}
