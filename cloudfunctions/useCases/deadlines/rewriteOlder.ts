import type { StoredDocument, TableDefinition } from '../../ports/store'
import { jobs } from '../../records/job'
import type { JobRecord } from '../../records/job'
import { ONCE, swap } from '../../records/swap'
import { ALL_TABLES } from '../../records/tables'
import type { Dependencies } from '../../runtime/dependencies'
import { inTurn } from './inTurn'
import type { Job, Round } from './job'
import { noteJob } from './noteJob'

/** Read and parsed in one go: more of them would hold the loop. */
const BATCH = 100

type Definition = TableDefinition<StoredDocument>

/** Read it is in the shape of today, and saved so; overtaken by a command, it was saved so by that. */
const rewrite = (deps: Dependencies, definition: Definition, id: string): Promise<number> => {
  const table = deps.store.table(definition)
  return swap<StoredDocument, StoredDocument | undefined, number>({
    table,
    load: () => table.get(id),
    decide: (document) =>
      document === undefined ? { answer: 0 } : { of: document, replace: document, saved: () => 1 },
    ...ONCE,
    overtaken: () => 0,
  })
}

const jobOf = ({ name, schemaVersion = 1 }: Definition): JobRecord => ({
  _id: `rewriteOlder:${name}`,
  schemaVersion: 1,
  version: 1,
  subject: String(schemaVersion),
  finished: 0,
})

/** The next batch of a table; `more` = there are others. */
const rewriteBatch = async (deps: Dependencies, definition: Definition): Promise<Round> => {
  const begun = jobOf(definition)
  const stored = await deps.store.table(jobs).get(begun._id)
  const job = stored?.subject === begun.subject ? stored : begun
  if (job.finished === 1) return { done: 0, more: false }

  const query = { index: '_id', equals: {}, limit: BATCH }
  const page = await deps.storeAsWritten
    .table(definition)
    .find(job.after === undefined ? query : { ...query, after: job.after })
  const today = definition.schemaVersion ?? 1
  const older = page.items.filter(({ schemaVersion }) => schemaVersion < today)
  const rewritten = await inTurn(older, ({ _id }) => rewrite(deps, definition, _id))

  const { after: _, ...rest } = job
  await noteJob(deps, stored, { ...rest, ...(page.next === undefined ? { finished: 1 } : { after: page.next }) })
  return { ...rewritten, more: page.next !== undefined }
}

/**
 * Brings what earlier builds wrote to the shape of today, once for each shape, a bounded batch a run: an index knows only
 * what is stored, so a desk would not see an older case by a mark it never had. Where it got to is kept in `jobs`.
 */
export const rewriteOlder: Job = async (deps) => {
  const migrating = ALL_TABLES.filter(({ migrations = {} }) => Object.keys(migrations).length > 0)
  let more = false
  const rewritten = await inTurn(migrating, async (definition) => {
    const { done, more: moreOfIt, fault } = await rewriteBatch(deps, definition)
    more ||= moreOfIt
    if (fault !== undefined) throw fault
    return done
  })
  return { ...rewritten, more }
}
