import type { ApplicationRecord, OutboxMessage } from '../../../records/application'
import type { EffectHandler } from '../../../runtime/dependencies'
import { newCardOf, roundOf } from './newCardOf'

/** What became of it then: the case may have gone on since. */
const oldCardThen = ({ facts }: OutboxMessage, { oldCard }: ApplicationRecord) =>
  (facts['oldCard'] ?? oldCard) === 'returned' ? 'returned' : 'notReturned'

/** The new card is in force, and the old one no more (INV-3). */
export const recordNewCard: EffectHandler = async (deps, record, message) => {
  const card = await newCardOf(deps, record, roundOf(message))
  if (card !== undefined) await deps.registry.recordNewCard(record.holder, card, oldCardThen(message, record))
}
