import type { EffectHandler } from '../../../runtime/dependencies'
import { giveBackOldCard } from '../../oldCards/giveBackOldCard'
import { takingBefore } from '../../oldCards/takingBefore'
import { enterLine, movedIn } from './enterLine'

/**
 * A hand-over taken back: the card is in the safe again, the old one with its holder, unless it was destroyed meanwhile and
 * can't be given back.
 */
export const enterUndoing: EffectHandler = async (deps, record, message) => {
  const moved = movedIn(record, message)
  const isBack = moved.oldCard === 'returned' && (await giveBackOldCard(deps, record, moved.entry))
  const oldCard = moved.oldCard === 'returned' && !isBack ? 'notApplicable' : moved.oldCard
  await enterLine(deps, record, { ...moved, oldCard }, takingBefore(record, moved.entry)?.at)
}
