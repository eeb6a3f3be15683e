import { startCollect, stop } from '../../../application/clocks'
import { dueOf } from '../dueFacts'
import { toAddress } from '../newCard'
import { by, wrongState } from '../../command'
import type { Command } from '../../command'

export interface Receive {
  readonly command: 'receive'
  readonly place: string
}

/** Into the box of the window; from then on it can be collected. */
export const receive: Command<Receive> = {
  in: { dispatched: { by: [by.window], to: 'ready' } },
  history: 'received',
  refusal: (before) => (toAddress(before) ? wrongState(before) : undefined),
  patch: ({ clocks }, { place }, { today, calendar }) => ({
    clocks: startCollect(stop(clocks, ['whole'], today), today, calendar),
    place,
  }),
  notices: (_intent, next) => [{ code: 'ready', facts: dueOf(next, 'collect') }],
  movement: () => ({ movement: 'received', oldCard: 'notApplicable', feeFen: 0 }),
}
