import type { Application } from '../../application/application'
import { findClock, start, without } from '../../application/clocks'
import type { DecisionContext } from '../../application/decision'

/** GZ-9 limits collecting at a window only. */
export const collectClock = (
  { collection }: Application,
  clocks: Application['clocks'],
  { today, calendar }: DecisionContext,
): Application['clocks'] =>
  collection === 'window' ? start(clocks, ['collect'], today, calendar) : without(clocks, 'collect')

/** Until dispatched the applicant may change the way of collection; the clock of GZ-9 follows. */
export const clocksForCollection = (application: Application, context: DecisionContext): Application['clocks'] => {
  const accepted = findClock(application.clocks, 'whole')
  if (accepted === undefined || application.state === 'returned' || application.state === 'submitted')
    return application.clocks
  return application.collection === 'window'
    ? start(application.clocks, ['collect'], accepted.from, context.calendar)
    : without(application.clocks, 'collect')
}
