import type { Application } from '../../application/application'
import { findClock } from '../../application/clocks'
import type { Notice } from '../../application/decision'
import type { Clock, ClockKind } from '../../deadlines/clock'

/** Until when, and whether the calendar that day was counted by may still change (then `provisional: 1`). */
export const dueFacts = ({ dueOn, provisional }: Clock): Notice['facts'] =>
  provisional ? { dueOn, provisional: 1 } : { dueOn }

export const dueOf = (application: Application, kind: ClockKind): Notice['facts'] => {
  const clock = findClock(application.clocks, kind)
  return clock === undefined ? {} : dueFacts(clock)
}
