import type { Instant } from '@resident-card/shared'
import { applications } from '../../records/application'
import { jobs } from '../../records/job'
import type { Dependencies } from '../../runtime/dependencies'
import { caseOfSignature, SIGNATURES } from '../../sealing/signatureId'
import { inTurn } from './inTurn'
import type { Round } from './job'
import { noteJob } from './noteJob'
import { getOrForget } from '../../records/getOrForget'

const NAME = 'sweepSignatures'
const BATCH = 200
/** Twelve characters are sixty bits: one case, or none. */
const CASES = 10

const isNamed = async (deps: Dependencies, signatureId: string): Promise<boolean> => {
  const start = caseOfSignature(signatureId)
  const range = { field: '_id', gte: start, lt: `${start}~` }
  const query = { index: '_id', equals: {}, range, limit: CASES, aside: true as const }
  const { items, unreadable } = await deps.store.table(applications).find(query)
  if (unreadable !== undefined) return true
  return items.some(({ handover, undoneHandovers = [] }) =>
    [handover, ...undoneHandovers].some((made) => made?.signatureId === signatureId),
  )
}

/**
 * Signatures of hand-overs that never came to be: somebody else was faster and the machine stopped before it was removed. Those
 * of builds before this one can't be told from other files and stay. How far it got is kept in `jobs`; then it begins anew.
 */
export const sweepSignatures = async (deps: Dependencies, before: Instant): Promise<Round> => {
  const job = await getOrForget(deps.store.table(jobs), NAME)
  const after = job?.after
  const asked = { prefix: SIGNATURES, before, limit: BATCH }
  const { ids, next } = await deps.files.list(after === undefined ? asked : { ...asked, after })
  const swept = await inTurn(ids, async (id) => {
    if (await isNamed(deps, id)) return 0
    await deps.files.remove(id)
    return 1
  })
  if (next !== undefined || after !== undefined) {
    const begun = { _id: NAME, schemaVersion: 1, version: 1, subject: 'signatures', finished: 0 as const }
    await noteJob(deps, job, next === undefined ? begun : { ...begun, after: next })
  }
  return { ...swept, more: next !== undefined }
}
