import type { Application } from '../../../application/application'
import type { Command } from '../../command'

export interface Dispatch {
  readonly command: 'dispatch'
  readonly carrier: string
  readonly number: string
}

const destinationOf = ({ collection }: Pick<Application, 'collection'>): 'window' | 'address' =>
  collection === 'mail' ? 'address' : 'window'

/** Given to the carrier (GZ-8). */
export const dispatch: Command<Dispatch, 'dispatched'> = {
  in: { produced: { by: ['production'], to: 'dispatched' } },
  history: 'dispatched',
  details: ({ carrier, number }, before) => ({ consignment: { carrier, number, to: destinationOf(before) } }),
  patch: (before, { carrier, number }, { now }) => ({
    consignment: { carrier, number, to: destinationOf(before), dispatchedAt: now },
  }),
  notices: ({ carrier, number }) => [{ code: 'dispatched', facts: { carrier, number } }],
}
