import { stopAll } from '../../../application/clocks'
import type { Command } from '../../command'

export interface Withdraw {
  readonly command: 'withdraw'
}

/**
 * OFFICE-WITHDRAW: until issued. Also while it is held: a refusal would tell of the hold, and nothing is made of a case that is
 * withdrawn; the suspicion stays in its history for who may read it.
 */
export const withdraw: Command<Withdraw, 'withdrawn'> = {
  in: {
    submitted: { by: ['citizen'], to: 'withdrawn' },
    returned: { by: ['citizen'], to: 'withdrawn' },
    accepted: { by: ['citizen'], to: 'withdrawn' },
    onHold: { by: ['citizen'], to: 'withdrawn' },
  },
  history: 'withdrawn',
  patch: ({ clocks }, _intent, { today }) => ({ clocks: stopAll(clocks, today) }),
  notices: () => [{ code: 'withdrawn', facts: {} }],
}
