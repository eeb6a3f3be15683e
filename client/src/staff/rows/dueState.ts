import type { QueueRow } from '@resident-card/shared'

/** What the filters of a queue go by. `later`: more than a day left, or nothing is due. */
export const DUE_STATES = ['late', 'today', 'one', 'later'] as const
export type DueState = (typeof DUE_STATES)[number]
export type DueFilter = 'all' | DueState

export const dueStateOf = ({ clock }: Pick<QueueRow, 'clock'>): DueState => {
  if (clock === undefined) return 'later'
  if (clock.left < 0) return 'late'
  if (clock.left === 0) return 'today'
  return clock.left === 1 ? 'one' : 'later'
}

/** How many of the rows each filter shows. */
export const countByDue = (rows: readonly Pick<QueueRow, 'clock'>[]): Record<DueFilter, number> => {
  const counts: Record<DueFilter, number> = { all: rows.length, late: 0, today: 0, one: 0, later: 0 }
  for (const row of rows) counts[dueStateOf(row)] += 1
  return counts
}
