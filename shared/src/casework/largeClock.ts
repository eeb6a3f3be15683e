import type { Application } from '../application/application'
import { findClock } from '../application/clocks'
import { publicStateOf } from '../application/publicState'
import type { Clock } from '../deadlines/clock'
import { standingOf } from './standingOf'

/** The one clock that matters now, as far as the applicant knows the state; none once the case is closed. */
export const largeClock = (application: Application): Clock | undefined => {
  const { clock } = standingOf({ ...application, state: publicStateOf(application) })
  return clock === undefined ? undefined : findClock(application.clocks, clock)
}
