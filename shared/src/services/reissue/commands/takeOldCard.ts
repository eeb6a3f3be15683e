import { awaitsOldCard } from '../oldCard'
import type { OldCardTaken } from '../../../application/application'
import { recordNewCard, roundOf } from '../newCard'
import type { Command } from '../../command'

/** Of a card that came by mail; `statement`: it can't be given back, said in writing. */
export interface TakeOldCard {
  readonly command: 'takeOldCard'
  readonly oldCard: OldCardTaken
}

/** LAW-11: the old card of a card that came by mail reaches the window later (OFFICE-MAIL). */
export const takeOldCard: Command<TakeOldCard, 'oldCardTaken'> = {
  in: { delivered: { by: ['windowOfficer'], to: 'delivered' } },
  history: 'oldCardTaken',
  details: ({ oldCard }) => ({ reason: oldCard }),
  fits: awaitsOldCard,
  // Delivered it is since the carrier said so.
  patch: ({ stateSince }, { oldCard }) => ({ stateSince, oldCard }),
  notices: ({ oldCard }) => [{ code: 'oldCardTaken', facts: { oldCard } }],
  movement: (_before, { oldCard }) => ({ movement: 'oldCardByMail', oldCard, feeFen: 0 }),
  // The same new card: the registry learns what became of the old one.
  effects: (_intent, next) => [recordNewCard(roundOf(next) + 1, next)],
}
