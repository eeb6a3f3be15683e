import type { EffectHandler } from '../../../runtime/dependencies'
import { cardIdOf, roundOf } from './newCardOf'

/** The card of a hand-over that was taken back is nobody's (OFFICE-UNDO). */
export const takeBackNewCard: EffectHandler = ({ registry }, { _id, holder }, message) =>
  registry.takeBackNewCard(holder, cardIdOf(_id, roundOf(message)))
