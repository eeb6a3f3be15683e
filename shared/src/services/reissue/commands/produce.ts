import { stop } from '../../../application/clocks'
import type { Command } from '../../command'

export interface Produce {
  readonly command: 'produce'
}

/** The card is made (GZ-7). */
export const produce: Command<Produce, 'produced'> = {
  in: {
    issued: { by: ['production'], to: 'produced' },
    remake: { by: ['production'], to: 'produced' },
  },
  history: 'produced',
  patch: ({ clocks }, _intent, { today }) => ({ clocks: stop(clocks, ['produce'], today) }),
}
