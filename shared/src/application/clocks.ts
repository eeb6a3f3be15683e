import { stopClock } from '../deadlines/startClock'
import type { Clock, ClockKind } from '../deadlines/clock'
import type { PlainDate } from '../kernel/plainDate'

/** One clock a kind: a later round replaces the earlier, which the history still tells. */
export const put = (clocks: readonly Clock[], clock: Clock): readonly Clock[] => [
  ...clocks.filter(({ kind }) => kind !== clock.kind),
  clock,
]

export const findClock = (clocks: readonly Clock[], kind: ClockKind): Clock | undefined =>
  clocks.find((clock) => clock.kind === kind)

export const stop = (clocks: readonly Clock[], kinds: readonly ClockKind[], on: PlainDate): readonly Clock[] =>
  clocks.map((clock) => (kinds.includes(clock.kind) ? stopClock(clock, on) : clock))

export const stopAll = (clocks: readonly Clock[], on: PlainDate): readonly Clock[] =>
  clocks.map((clock) => stopClock(clock, on))

/** The whole procedure goes on where it stopped: a card sent back was not the applicant's doing. */
export const resumeWhole = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.map((clock) => {
    if (clock.kind !== 'whole') return clock
    const { stoppedOn: _, ...running } = clock
    return running
  })

export const without = (clocks: readonly Clock[], kind: ClockKind): readonly Clock[] =>
  clocks.filter((clock) => clock.kind !== kind)
