import type { RefusalReason, Remedy } from '../../../application/application'
import { stopAll } from '../../../application/clocks'
import type { Command } from '../../command'

export interface Refuse {
  readonly command: 'refuse'
  readonly reason: RefusalReason
  readonly note: string
  readonly remedies: readonly Remedy[]
}

/** OFFICE-REFUSE: for good, with what the person can still do. */
export const refuse: Command<Refuse, 'refused'> = {
  in: {
    submitted: { by: ['acceptingOfficer'], to: 'refused' },
    accepted: { by: ['countyReviewer'], to: 'refused' },
    onHold: { by: ['countyReviewer'], to: 'refused' },
  },
  history: 'refused',
  details: ({ reason, note, remedies }) => ({ reason, note, remedies }),
  patch: ({ clocks }, { reason, note, remedies }, { today }) => ({
    clocks: stopAll(clocks, today),
    refusal: { reason, note, remedies },
  }),
  notices: ({ reason }) => [{ code: 'refused', facts: { reason } }],
}
