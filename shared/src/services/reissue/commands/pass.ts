import { start } from '../../clocks'
import { stop } from '../../../application/clocks'
import type { Command } from '../../command'
import { collectClock } from '../collectClock'
import { dueOf } from '../dueFacts'

export interface Pass {
  readonly command: 'pass'
}

/** Verified (GZ-5): accepted from this day on. */
export const pass: Command<Pass, 'passed'> = {
  in: { submitted: { by: ['acceptingOfficer'], to: 'accepted' } },
  history: 'passed',
  patch: (before, _intent, context) => {
    const { today } = context
    const running = start(stop(before.clocks, ['verify'], today), ['issue', 'whole'], today, context)
    return { clocks: collectClock(before, running, context) }
  },
  notices: (_intent, next) => [{ code: 'accepted', facts: dueOf(next, 'issue') }],
}
