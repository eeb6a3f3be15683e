import { findClock, put } from '../application/clocks'
import type { Clock, ClockKind } from '../deadlines/clock'
import { startClock, startCollectClock } from '../deadlines/startClock'
import type { PlainDate } from '../kernel/plainDate'
import type { CommandContext } from './command'
import { limitOn } from './limits'

type Counting = Pick<CommandContext, 'calendar' | 'limits'>

/** Starts clocks by an event of that day, with the limits in force on it. */
export const start = (
  clocks: readonly Clock[],
  kinds: readonly ClockKind[],
  on: PlainDate,
  { calendar, limits }: Counting,
): readonly Clock[] =>
  kinds.reduce((all, kind) => put(all, startClock(kind, limitOn(limits, kind, on), on, calendar)), clocks)

/** GZ-9 from acceptance, at least ten working days from the day it is ready (OFFICE-COLLECT-10). */
export const startCollect = (
  clocks: readonly Clock[],
  readyOn: PlainDate,
  { calendar, limits }: Counting,
): readonly Clock[] => {
  const acceptedOn = findClock(clocks, 'whole')?.from ?? readyOn
  const limit = limitOn(limits, 'collect', acceptedOn)
  const atLeast = limitOn(limits, 'collectAtLeast', readyOn)
  return put(clocks, startCollectClock(limit, atLeast, acceptedOn, readyOn, calendar))
}
