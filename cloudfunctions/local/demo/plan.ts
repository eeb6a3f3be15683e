import type { Step } from './journey'

/** One case of the demo world: what happened to it, and how many calendar days ago. */
export interface PlannedCase {
  readonly reason: 'lost' | 'damaged'
  readonly mail?: true
  readonly submitted: number
  readonly steps: readonly (readonly [step: Step, daysAgo: number])[]
}

const LINE = ['pass', 'issue', 'produce', 'dispatch', 'receive', 'handOver'] as const

/** Submitted so many days ago, then down the line of desks. */
const along = (reason: 'lost' | 'damaged', submitted: number, ...daysAgo: readonly number[]): PlannedCase => ({
  reason,
  submitted,
  steps: daysAgo.flatMap((days, at) => {
    const step = LINE[at]
    return step === undefined ? [] : [[step, days] as const]
  }),
})

const byMail = (planned: PlannedCase): PlannedCase => ({ ...planned, mail: true })

const signedFor = ({ steps, ...planned }: PlannedCase, daysAgo: number): PlannedCase => ({
  ...planned,
  steps: [...steps, ['sign', daysAgo]],
})

/** Cases of demo people with a situation; whoever isn't here has none yet. */
export const SITUATIONS: Readonly<Record<string, PlannedCase>> = {
  'case-returned': { reason: 'damaged', submitted: 4, steps: [['return', 2]] },
  'case-ready': along('damaged', 17, 15, 12, 9, 5, 2),
  // Long enough that three working days have passed whatever holidays lie between.
  'case-overdue': along('lost', 15),
  'older-person': along('lost', 6, 4),
  'mail-dispatched': byMail(along('damaged', 14, 12, 9, 6, 2)),
}

/** Other people's cases, so that every desk has overdue, due today, soon and later. */
export const OTHERS: readonly PlannedCase[] = [
  along('lost', 8),
  along('damaged', 6),
  along('lost', 5),
  along('lost', 4),
  along('damaged', 3),
  along('lost', 2),
  byMail(along('damaged', 1)),
  along('lost', 0),
  along('damaged', 11, 8),
  along('lost', 8, 5),
  along('lost', 6, 4),
  byMail(along('damaged', 5, 3)),
  along('lost', 4, 1),
  along('damaged', 2, 0),
  along('lost', 14, 12, 9),
  along('damaged', 10, 8, 5),
  byMail(along('lost', 9, 7, 3)),
  along('lost', 6, 4, 1),
  along('damaged', 16, 14, 11, 8),
  along('lost', 12, 10, 7, 4),
  byMail(along('lost', 9, 7, 4, 1)),
  along('damaged', 19, 17, 14, 11, 6),
  along('lost', 15, 13, 10, 7, 3),
  along('lost', 12, 10, 7, 4, 1),
  along('damaged', 48, 46, 43, 40, 36, 30),
  along('lost', 26, 24, 21, 18, 14, 9),
  along('damaged', 18, 16, 13, 10, 6, 1),
  byMail(along('lost', 16, 14, 11, 8, 3)),
  // Lies at the window long past its last day: handed over still, by a named decision.
  along('lost', 80, 78, 75, 72, 68, 62),
  // Came in today.
  along('lost', 14, 12, 9, 6, 3, 0),
  along('damaged', 13, 11, 8, 5, 2, 0),
  // Handed over, with old cards in the box.
  along('damaged', 20, 18, 15, 12, 8, 7, 5),
  along('damaged', 19, 17, 14, 11, 7, 6, 4),
  along('damaged', 17, 15, 12, 9, 5, 4, 1),
  along('lost', 16, 14, 11, 8, 4, 3, 1),
  { reason: 'lost', submitted: 5, steps: [['hold', 3]] },
  { reason: 'damaged', submitted: 9, steps: [['refuse', 7]] },
  { reason: 'damaged', submitted: 6, steps: [['return', 4]] },
  // Came by mail and signed for: the old cards are still to reach the window, one with the carrier and one with its holder.
  signedFor(byMail(along('damaged', 16, 14, 11, 8, 4)), 2),
  signedFor(byMail(along('damaged', 15, 13, 10, 7, 3)), 1),
]
