import { start, stop } from '../../../application/clocks'
import { by } from '../../command'
import type { Command } from '../../command'
import { collectClock } from '../collectClock'
import { dueOf } from '../dueFacts'

export interface Pass {
  readonly command: 'pass'
}

/** Verified (GZ-5): accepted from this day on. */
export const pass: Command<Pass> = {
  in: { submitted: { by: [by.accepting], to: 'accepted' } },
  history: 'passed',
  patch: (before, _intent, context) => {
    const { today, calendar } = context
    const running = start(stop(before.clocks, ['verify'], today), ['issue', 'whole'], today, calendar)
    return { clocks: collectClock(before, running, context) }
  },
  notices: (_intent, next) => [{ code: 'accepted', facts: dueOf(next, 'issue') }],
}
