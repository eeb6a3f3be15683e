import type { Command } from '../../command'

export interface Hold {
  readonly command: 'hold'
  readonly suspicion: string
}

/** A suspicion is never told to the applicant. */
export const hold: Command<Hold, 'held'> = {
  in: {
    submitted: { by: ['acceptingOfficer'], to: 'onHold' },
    accepted: { by: ['countyReviewer'], to: 'onHold' },
  },
  history: 'held',
  public: false,
  details: ({ suspicion }) => ({ note: suspicion }),
  patch: ({ state }) => ({ heldFrom: state === 'accepted' ? 'accepted' : 'submitted' }),
}
