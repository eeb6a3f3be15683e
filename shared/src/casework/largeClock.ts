import type { Clock, ClockKind } from '../deadlines/clock'
import type { Application } from '../application/application'
import { findClock } from '../application/clocks'
import { publicStateOf } from '../application/publicState'
import type { State } from '../application/states'

const KIND_OF: Readonly<Partial<Record<State, ClockKind>>> = {
  submitted: 'verify',
  returned: 'verify',
  accepted: 'issue',
  issued: 'produce',
  remake: 'produce',
  produced: 'whole',
  dispatched: 'whole',
  ready: 'collect',
}

/** The one clock that matters now; none once the case is closed. */
export const largeClock = (application: Application): Clock | undefined => {
  const kind = KIND_OF[publicStateOf(application)]
  return kind === undefined ? undefined : findClock(application.clocks, kind)
}
