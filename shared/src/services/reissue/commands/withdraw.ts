import { stopAll } from '../../../application/clocks'
import { by } from '../../command'
import type { Command } from '../../command'

export interface Withdraw {
  readonly command: 'withdraw'
}

/** OFFICE-WITHDRAW: until issued. */
export const withdraw: Command<Withdraw> = {
  in: {
    submitted: { by: [by.citizen], to: 'withdrawn' },
    returned: { by: [by.citizen], to: 'withdrawn' },
    accepted: { by: [by.citizen], to: 'withdrawn' },
  },
  history: 'withdrawn',
  patch: ({ clocks }, _intent, { today }) => ({ clocks: stopAll(clocks, today) }),
  notices: () => [{ code: 'withdrawn', facts: {} }],
}
