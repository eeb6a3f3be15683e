import type { SendBackReason } from '../../../application/application'
import { resumeWhole, without } from '../../../application/clocks'
import { start } from '../../clocks'
import type { Command } from '../../command'

export interface SendBack {
  readonly command: 'sendBack'
  readonly reason: SendBackReason
  readonly note: string
}

/** The card is wrong: made again. Not the applicant's doing: production starts anew, the whole goes on. */
export const sendBack: Command<SendBack, 'sentBack'> = {
  in: { ready: { by: ['windowOfficer'], to: 'remake' } },
  history: 'sentBack',
  details: ({ reason, note }) => ({ reason, note }),
  patch: ({ clocks }, _intent, context) => ({
    clocks: start(resumeWhole(without(clocks, 'collect')), ['produce'], context.today, context),
  }),
  notices: ({ reason }) => [{ code: 'sentBack', facts: { reason } }],
  movement: () => ({ movement: 'sentBack', oldCard: 'notApplicable', feeFen: 0 }),
}
