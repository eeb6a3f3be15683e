import type { Instant } from '@resident-card/shared'
import { accounts } from '../../records/account'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { jobs } from '../../records/job'
import type { JobRecord } from '../../records/job'
import { uploads } from '../../records/upload'
import type { UploadRecord } from '../../records/upload'
import type { Query } from '../../ports/store'
import type { Dependencies } from '../../runtime/dependencies'
import { inTurn } from './inTurn'
import { noteJob } from './noteJob'
import type { Round } from './job'
import { faultOf } from './faultOf'
import { getOrForget } from '../../records/getOrForget'

const NAME = 'sweepPhotos'
const BATCH = 100
const CASES = 100

const names = ({ photos, history }: ApplicationRecord, photoId: string): boolean =>
  photos.some((photo) => photo === photoId) || history.some(({ photo }) => photo === photoId)

const isAmong = async (deps: Dependencies, query: Query, photoId: string): Promise<boolean> => {
  const table = deps.store.table(applications)
  let after: string | undefined
  do {
    const page = await table.find({ ...query, aside: true, ...(after !== undefined && { after }) })
    // A case that can't be read may be the one.
    if (page.unreadable !== undefined || page.items.some((record) => names(record, photoId))) return true
    after = page.next
  } while (after !== undefined)
  return false
}

/** By the cases its account put in, and those of the person who is bound to it. */
const isNamed = async (deps: Dependencies, { _id, account }: UploadRecord): Promise<boolean> => {
  // What follows a colon in the order of strings: every request of this account, and of no other.
  const range = { field: 'submitKey', gte: `${account}:`, lt: `${account};` }
  if (await isAmong(deps, { index: 'submitKey', equals: {}, range, limit: CASES }, _id)) return true
  const query = { index: '_id', equals: { _id: account }, limit: 1, aside: true as const }
  const { items, unreadable } = await deps.store.table(accounts).find(query)
  if (unreadable !== undefined) return true
  const holder = items[0]?.person
  return holder !== undefined && isAmong(deps, { index: 'holder', equals: { holder }, limit: CASES }, _id)
}

/** From when to when (epoch ms) the photos of this span were put in, and where it goes on. */
interface Span {
  readonly from: number
  readonly to: number
  readonly after?: string
}

/** The span that was begun, or the next one: from where the last one ended. */
const spanOf = (job: JobRecord | undefined, before: Instant): Span => {
  const [from = 0, to = 0] = (job?.subject ?? '').split('-').map(Number)
  if (job?.after !== undefined) return { from, to, after: job.after }
  // A clock that was ahead and was put right must not leave out what was put in since.
  return { from: Math.min(to, before), to: before }
}

/**
 * Photos that were put in and that no case names. Each is looked at once, when its time has come: by then it can't be handed in
 * any more (`isOwnUpload`). How far it got is kept in `jobs`.
 */
export const sweepPhotos = async (deps: Dependencies, before: Instant): Promise<Round> => {
  const job = await getOrForget(deps.store.table(jobs), NAME)
  const table = deps.store.table(uploads)
  const { from, to, after } = spanOf(job, before)
  const query = {
    index: 'at',
    equals: {},
    range: { field: 'at', gte: from, lt: to },
    limit: BATCH,
    aside: true as const,
  }
  const { items, next, unreadable } = await table.find(after === undefined ? query : { ...query, after })
  const swept = await inTurn(items, async (upload) => {
    if (await isNamed(deps, upload)) return 0
    // The file first: a record without its file is met again, a file without its record by nobody.
    await deps.files.remove(upload._id)
    await table.remove(upload._id)
    return 1
  })
  // Each is met once only: nobody's face stays because it was passed over.
  if (swept.fault !== undefined) throw swept.fault
  const done = { _id: NAME, schemaVersion: 1, version: 1, subject: `${from}-${to}`, finished: 0 as const }
  await noteJob(deps, job, next === undefined ? done : { ...done, after: next })
  // Whose such a file is can't be told any more: it stays, and the log says so.
  return { ...swept, ...faultOf(unreadable), more: next !== undefined }
}
