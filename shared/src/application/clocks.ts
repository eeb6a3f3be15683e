import { startClock, startCollectClock, stopClock } from '../deadlines/startClock'
import type { Calendar } from '../deadlines/calendar'
import type { Clock, ClockKind } from '../deadlines/clock'
import type { PlainDate } from '../kernel/plainDate'

/** One clock a kind: a later round replaces the earlier, which the history still tells. */
const put = (clocks: readonly Clock[], clock: Clock): readonly Clock[] => [
  ...clocks.filter(({ kind }) => kind !== clock.kind),
  clock,
]

export const findClock = (clocks: readonly Clock[], kind: ClockKind): Clock | undefined =>
  clocks.find((clock) => clock.kind === kind)

export const stop = (clocks: readonly Clock[], kinds: readonly ClockKind[], on: PlainDate): readonly Clock[] =>
  clocks.map((clock) => (kinds.includes(clock.kind) ? stopClock(clock, on) : clock))

export const stopAll = (clocks: readonly Clock[], on: PlainDate): readonly Clock[] =>
  clocks.map((clock) => stopClock(clock, on))

export const start = (
  clocks: readonly Clock[],
  kinds: readonly ClockKind[],
  on: PlainDate,
  calendar: Calendar,
): readonly Clock[] => kinds.reduce((all, kind) => put(all, startClock(kind, on, calendar)), clocks)

/** GZ-9 from acceptance, at least ten working days from the day it is ready (OFFICE-COLLECT-10). */
export const startCollect = (clocks: readonly Clock[], readyOn: PlainDate, calendar: Calendar): readonly Clock[] => {
  const acceptedOn = findClock(clocks, 'whole')?.from ?? readyOn
  return put(clocks, startCollectClock(acceptedOn, readyOn, calendar))
}

/** The whole procedure goes on where it stopped: a card sent back was not the applicant's doing. */
export const resumeWhole = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.map((clock) => {
    if (clock.kind !== 'whole') return clock
    const { stoppedOn: _, ...running } = clock
    return running
  })

export const without = (clocks: readonly Clock[], kind: ClockKind): readonly Clock[] =>
  clocks.filter((clock) => clock.kind !== kind)
