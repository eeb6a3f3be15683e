import type { Queue, SessionView } from '@resident-card/shared'
import type { Route } from '../../app/route'
import type { DeskName } from '../../app/screens'
import { desks } from '../../app/routes'

/** The queues of a role, in the order of its work; none for a citizen. */
const QUEUES_OF: Record<SessionView['role'], readonly Queue[]> = {
  citizen: [],
  acceptingOfficer: ['verify'],
  countyReviewer: ['issue', 'held'],
  production: ['produce', 'dispatch'],
  windowOfficer: ['ready', 'receive', 'oldCard'],
  supervisor: [],
  carrier: ['deliver'],
}

export const queuesOf = (role: SessionView['role']): readonly Queue[] => QUEUES_OF[role]

/** Only a window hands cards over. */
export const scans = (role: SessionView['role']): boolean => role === 'windowOfficer'

/** Pages of the counter, one folder each under `staff/`. */
export type WindowPlace = 'scan' | 'lookUp' | 'unsynced'

/** The window hands over; a supervisor finds a hand-over to take back by its number. */
const WINDOW_OF: Partial<Record<SessionView['role'], readonly WindowPlace[]>> = {
  windowOfficer: ['scan', 'lookUp', 'unsynced'],
  supervisor: ['lookUp'],
}

export const windowOf = (role: SessionView['role']): readonly WindowPlace[] => WINDOW_OF[role] ?? []

export const BACK_PLACES = ['shift', 'tasks', 'oldCards', 'devices'] as const
/** Pages behind the counter, one folder each under `staff/`. */
export type BackPlace = (typeof BACK_PLACES)[number]

/** Who works behind the counter; a supervisor also sees to its devices. */
const BACK_OF: Partial<Record<SessionView['role'], readonly BackPlace[]>> = {
  windowOfficer: ['shift', 'tasks', 'oldCards'],
  supervisor: ['tasks', 'shift', 'oldCards', 'devices'],
}

export const backOf = (role: SessionView['role']): readonly BackPlace[] => BACK_OF[role] ?? []

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
