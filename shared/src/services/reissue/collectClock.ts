import type { Application } from '../../application/application'
import { findClock, without } from '../../application/clocks'
import { start } from '../clocks'
import type { CommandContext } from '../command'

/** GZ-9 limits collecting at a window only. */
export const collectClock = (
  { collection }: Application,
  clocks: Application['clocks'],
  context: CommandContext,
): Application['clocks'] =>
  collection === 'window' ? start(clocks, ['collect'], context.today, context) : without(clocks, 'collect')

/** Until dispatched the applicant may change the way of collection; the clock of GZ-9 follows. */
export const clocksForCollection = (application: Application, context: CommandContext): Application['clocks'] => {
  const accepted = findClock(application.clocks, 'whole')
  if (accepted === undefined || application.state === 'returned' || application.state === 'submitted')
    return application.clocks
  return application.collection === 'window'
    ? start(application.clocks, ['collect'], accepted.from, context)
    : without(application.clocks, 'collect')
}
