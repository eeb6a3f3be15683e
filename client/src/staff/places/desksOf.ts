import { backOf, queuesOf, type Queue, type SessionView } from '@resident-card/shared'
import type { Route } from '../../app/route'
import type { DeskName } from '../../app/screens'
import { desks } from '../../app/routes'

/** Has a desk here: queues to work, or the counter to answer for. */
export const isStaff = (role: SessionView['role']): boolean => queuesOf(role).length + backOf(role).length > 0

/** The page on which a row of the queue is worked. */
const PAGE_OF = {
  verify: 'review',
  issue: 'review',
  held: 'review',
  produce: 'produce',
  dispatch: 'dispatch',
  receive: 'receive',
  ready: 'box',
  deliver: 'carrier',
  oldCard: 'takeOldCard',
} as const satisfies Record<Queue, DeskName>

export const rowRoute = (queue: Queue, caseId: string): Route => desks[PAGE_OF[queue]]({ queue, caseId })
