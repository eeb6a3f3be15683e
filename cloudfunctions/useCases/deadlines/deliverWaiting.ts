import { applications } from '../../records/application'
import { jobs } from '../../records/job'
import type { JobRecord } from '../../records/job'
import { deliverOutbox } from '../outbox/deliverOutbox'
import { inTurn } from './inTurn'
import type { Job } from './job'
import { noteJob } from './noteJob'

const BATCH = 100
const NAME = 'deliverWaiting'

/**
 * Delivers what waits in outboxes, a bounded batch a run. Where it got to is kept in `jobs`, so that outboxes that keep
 * failing never stand before the others; after the last it begins anew.
 */
export const deliverWaiting: Job = async (deps) => {
  const job = await deps.store.table(jobs).get(NAME)
  const query = { index: 'outboxWaiting', equals: { outboxWaiting: 1 }, limit: BATCH }
  const after = job?.after
  const page = await deps.store.table(applications).find(after === undefined ? query : { ...query, after })
  const delivered = await inTurn(page.items, (record) => deliverOutbox(deps, record))

  if (page.next === undefined && after === undefined) return { ...delivered, more: false }
  const next: JobRecord = {
    _id: NAME,
    schemaVersion: 1,
    version: 1,
    subject: 'outbox',
    finished: 0,
    ...(page.next !== undefined && { after: page.next }),
  }
  await noteJob(deps, job, next)
  return { ...delivered, more: page.next !== undefined }
}
