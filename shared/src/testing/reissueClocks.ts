import type { Calendar } from '../deadlines/calendar'
import type { Clock, ClockKind } from '../deadlines/clock'
import {
  extendLawClock as extend,
  startClock as begin,
  startCollectClock as beginCollect,
} from '../deadlines/startClock'
import type { PlainDate } from '../kernel/plainDate'
import { serviceLimit } from '../services/facts'
import type { LimitName } from '../services/limits'

/** For tests: clocks with the limits of a reissue. */
export const limitOn = (name: LimitName, on: PlainDate) => serviceLimit('reissue', name, on)

export const startClock = (kind: ClockKind, from: PlainDate, calendar: Calendar): Clock =>
  begin(kind, limitOn(kind, from), from, calendar)

export const startCollectClock = (acceptedOn: PlainDate, readyOn: PlainDate, calendar: Calendar): Clock =>
  beginCollect(limitOn('collect', acceptedOn), limitOn('collectAtLeast', readyOn), acceptedOn, readyOn, calendar)

export const extendLawClock = (clock: Clock, calendar: Calendar): Clock =>
  extend(clock, limitOn('law', clock.from), limitOn('lawExtension', clock.from), calendar)
