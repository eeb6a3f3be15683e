import type { Queue, SessionView } from '@resident-card/shared'

/** The queues of a role, in the order of its work; none for a citizen. */
const QUEUES_OF: Record<SessionView['role'], readonly Queue[]> = {
  citizen: [],
  acceptingOfficer: ['verify'],
  countyReviewer: ['issue', 'held'],
  production: ['produce', 'dispatch'],
  windowOfficer: ['ready', 'receive'],
  supervisor: [],
  carrier: ['deliver'],
}

export const queuesOf = (role: SessionView['role']): readonly Queue[] => QUEUES_OF[role]

/** Only a window hands cards over. */
export const scans = (role: SessionView['role']): boolean => role === 'windowOfficer'

/** The page on which a row of the queue is worked. */
const PAGE_OF: Record<Queue, string> = {
  verify: 'review',
  issue: 'review',
  held: 'review',
  produce: 'produce',
  dispatch: 'dispatch',
  receive: 'receive',
  ready: 'box',
  deliver: 'carrier',
}

export const rowUrl = (queue: Queue, caseId: string): string =>
  `/staff/${PAGE_OF[queue]}/index?queue=${queue}&caseId=${caseId}`

export const queueUrl = (queue: Queue): string => `/staff/queue/index?queue=${queue}`
export const START_URL = '/staff/start/index'
export const SCAN_URL = '/staff/scan/index'
