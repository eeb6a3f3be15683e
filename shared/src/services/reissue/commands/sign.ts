import { stopAll } from '../../../application/clocks'
import { recordNewCard, roundOf, toAddress } from '../newCard'
import { REASON_FACTS } from '../reasons'
import type { Command } from '../../command'

export interface Sign {
  readonly command: 'sign'
  readonly oldCardTaken: boolean
}

/** Delivered by mail (GZ-10): fee and postage are paid to the carrier (OFFICE-MAIL-FEE). */
export const sign: Command<Sign, 'delivered'> = {
  in: { dispatched: { by: ['carrier'], to: 'delivered' } },
  history: 'delivered',
  fits: toAddress,
  patch: ({ clocks, fee, reason }, { oldCardTaken }, { today }) => ({
    clocks: stopAll(clocks, today),
    fee: { ...fee, paidOn: fee.paidOn ?? today },
    oldCard: REASON_FACTS[reason].oldCard === 'void' ? 'notApplicable' : oldCardTaken ? 'onTheWay' : 'open',
  }),
  notices: () => [{ code: 'delivered', facts: {} }],
  // After hand-overs that were taken back it is a card of its own: theirs never come into force again.
  effects: (_intent, next) => [recordNewCard(roundOf(next) + 1, next)],
}
