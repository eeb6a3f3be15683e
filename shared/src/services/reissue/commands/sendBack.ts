import type { SendBackReason } from '../../../application/application'
import { resumeWhole, start, without } from '../../../application/clocks'
import { by } from '../../command'
import type { Command } from '../../command'

export interface SendBack {
  readonly command: 'sendBack'
  readonly reason: SendBackReason
  readonly note: string
}

/** The card is wrong: made again. Not the applicant's doing: production starts anew, the whole goes on. */
export const sendBack: Command<SendBack> = {
  in: { ready: { by: [by.window], to: 'remake' } },
  history: 'sentBack',
  details: ({ reason, note }) => ({ reason, note }),
  patch: ({ clocks }, _intent, { today, calendar }) => ({
    clocks: start(resumeWhole(without(clocks, 'collect')), ['produce'], today, calendar),
  }),
  notices: ({ reason }) => [{ code: 'sentBack', facts: { reason } }],
  movement: () => ({ movement: 'sentBack', oldCard: 'notApplicable', feeFen: 0 }),
}
