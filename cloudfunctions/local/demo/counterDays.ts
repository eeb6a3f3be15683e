import type { DemoEvent } from './demoEvent'
import type { Desks } from './journey'

/** Minutes from ten in the morning. */
const OPENING = -85
const CLOSING = 450
const AFTERNOON = 330

const beginShift = async ({ windowOfficer }: Desks): Promise<void> => {
  const { expected, shift } = await windowOfficer.get('window', 'getShift', {})
  // Begun before and broken off: it goes on.
  if (shift === undefined) await windowOfficer.get('window', 'beginShift', { counted: expected })
}

const endShift = async ({ windowOfficer }: Desks): Promise<void> => {
  const { shift } = await windowOfficer.get('window', 'getShift', {})
  if (shift === undefined) return
  const { shiftId, version, expected, totals } = shift
  const counts = { counted: expected, oldCardsCounted: totals.oldCardsTaken, unconfirmed: 0 }
  await windowOfficer.get('window', 'endShift', { shiftId, version, ...counts })
}

/** A batch that waits for its second signature: whoever made it can't give it. */
const makeBatch = async ({ windowOfficer }: Desks): Promise<void> => {
  const { items } = await windowOfficer.get('window', 'listOldCards', { status: 'held' })
  const oldCardIds = items.map(({ oldCardId }) => oldCardId)
  if (oldCardIds.length > 0) await windowOfficer.get('window', 'makeDestruction', { oldCardIds })
}

/**
 * What is done behind the counter: yesterday's shift, begun and ended with a count that agrees, and a batch of old cards.
 * Today's shift is left to whoever opens the demo.
 */
export const counterDays = (desks: Desks): readonly DemoEvent[] => [
  { daysAgo: 3, minute: AFTERNOON, run: () => makeBatch(desks) },
  { daysAgo: 1, minute: OPENING, run: () => beginShift(desks) },
  { daysAgo: 1, minute: CLOSING, run: () => endShift(desks) },
]
