import { by } from '../../command'
import type { Command } from '../../command'

export interface Hold {
  readonly command: 'hold'
  readonly suspicion: string
}

/** A suspicion is never told to the applicant. */
export const hold: Command<Hold> = {
  in: {
    submitted: { by: [by.accepting], to: 'onHold' },
    accepted: { by: [by.county], to: 'onHold' },
  },
  history: 'held',
  public: false,
  details: ({ suspicion }) => ({ note: suspicion }),
  patch: ({ state }) => ({ heldFrom: state === 'accepted' ? 'accepted' : 'submitted' }),
}
