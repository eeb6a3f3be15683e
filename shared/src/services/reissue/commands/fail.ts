import { toAddress } from '../newCard'
import type { Command } from '../../command'

export interface Fail {
  readonly command: 'fail'
  readonly reason: string
}

/** Not delivered: the accepting authority's window has it next (GZ-8). */
export const fail: Command<Fail, 'deliveryFailed'> = {
  in: { dispatched: { by: ['carrier'], to: 'dispatched' } },
  history: 'deliveryFailed',
  details: ({ reason }) => ({ reason }),
  fits: toAddress,
  patch: ({ consignment }, { reason }, { now }) =>
    consignment === undefined
      ? {}
      : { consignment: { ...consignment, to: 'window', failed: { at: now, reasonCode: reason } } },
  notices: ({ reason }) => [{ code: 'deliveryFailed', facts: { reason } }],
  effects: ({ reason }, { consignment }) => {
    const { carrier = '', number = '' } = consignment ?? {}
    return [{ kind: 'tellWindow', facts: { carrier, number, reason } }]
  },
}
