import type { MendableField, ReturnReason } from '../../../application/application'
import { stop, without } from '../../../application/clocks'
import type { Command } from '../../command'

export interface Return {
  readonly command: 'return'
  readonly reason: ReturnReason
  readonly note: string
  readonly fields: readonly MendableField[]
}

/** Back to the applicant with what to mend (GZ-5, GZ-6). */
export const returnCase: Command<Return, 'returned'> = {
  in: {
    submitted: { by: ['acceptingOfficer'], to: 'returned' },
    accepted: { by: ['countyReviewer'], to: 'returned' },
  },
  history: 'returned',
  details: ({ reason, note, fields }) => ({ reason, note, fields }),
  // GZ-11 starts anew with the next acceptance (OFFICE-WHOLE-ANEW); LAW-12 is never paused.
  patch: ({ clocks }, { reason, note, fields }, { today }) => ({
    clocks: without(stop(clocks, ['verify', 'issue', 'whole'], today), 'collect'),
    mend: { reason, note, fields },
  }),
  notices: ({ reason }) => [{ code: 'returned', facts: { reason } }],
}
