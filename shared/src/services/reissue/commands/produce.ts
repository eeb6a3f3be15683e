import { stop } from '../../../application/clocks'
import { by } from '../../command'
import type { Command } from '../../command'

export interface Produce {
  readonly command: 'produce'
}

/** The card is made (GZ-7). */
export const produce: Command<Produce> = {
  in: {
    issued: { by: [by.production], to: 'produced' },
    remake: { by: [by.production], to: 'produced' },
  },
  history: 'produced',
  patch: ({ clocks }, _intent, { today }) => ({ clocks: stop(clocks, ['produce'], today) }),
}
