import { stop } from '../../../application/clocks'
import { startCollect } from '../../clocks'
import { dueOf } from '../dueFacts'
import { toAddress } from '../newCard'
import type { Command } from '../../command'

export interface Receive {
  readonly command: 'receive'
  readonly place: string
}

/** Into the box of the window; from then on it can be collected. */
export const receive: Command<Receive, 'received'> = {
  in: { dispatched: { by: ['windowOfficer'], to: 'ready' } },
  history: 'received',
  fits: (before) => !toAddress(before),
  patch: ({ clocks }, { place }, context) => ({
    clocks: startCollect(stop(clocks, ['whole'], context.today), context.today, context),
    place,
  }),
  notices: (_intent, next) => [{ code: 'ready', facts: dueOf(next, 'collect') }],
  movement: () => ({ movement: 'received', oldCard: 'notApplicable', feeFen: 0 }),
}
