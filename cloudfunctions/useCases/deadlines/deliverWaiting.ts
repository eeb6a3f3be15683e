import { applications } from '../../records/application'
import { deliverOutbox } from '../outbox/deliverOutbox'
import type { Job } from './job'
import { walkAgain } from './walkAgain'

const BATCH = 100
const WALK = {
  name: 'deliverWaiting',
  subject: 'outbox',
  table: applications,
  query: { index: 'outboxWaiting', equals: { outboxWaiting: 1 }, limit: BATCH },
} as const

/** Delivers what waits in outboxes, a bounded batch a run. */
export const deliverWaiting: Job = (deps) => walkAgain(deps, WALK, (record) => deliverOutbox(deps, record))
