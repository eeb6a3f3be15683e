import type { StoredDocument, TableDefinition } from '../../ports/store'
import { jobs } from '../../records/job'
import type { JobRecord } from '../../records/job'
import { ONCE, swap } from '../../records/swap'
import { ALL_TABLES } from '../../records/tables'
import type { Dependencies } from '../../runtime/dependencies'
import { breathe } from './breathe'
import { noteJob } from './noteJob'

const BATCH = 500

type Definition = TableDefinition<StoredDocument>

/** Read it is in the shape of today, and saved so; overtaken by a command, it was saved so by that. */
const rewrite = (deps: Dependencies, definition: Definition, id: string): Promise<boolean> => {
  const table = deps.store.table(definition)
  return swap<StoredDocument, StoredDocument | undefined, boolean>({
    table,
    load: () => table.get(id),
    decide: (document) =>
      document === undefined ? { answer: false } : { of: document, replace: document, saved: () => true },
    ...ONCE,
    overtaken: () => false,
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
const rewriteBatch = async (deps: Dependencies, definition: Definition) => {
  const begun = jobOf(definition)
  const stored = await deps.store.table(jobs).get(begun._id)
  const job = stored?.subject === begun.subject ? stored : begun
  if (job.finished === 1) return { rewritten: 0, more: false }

  const query = { index: '_id', equals: {}, limit: BATCH }
  const page = await deps.storeAsWritten
    .table(definition)
    .find(job.after === undefined ? query : { ...query, after: job.after })
  const today = definition.schemaVersion ?? 1
  let rewritten = 0
  for (const { _id, schemaVersion } of page.items) {
    if (schemaVersion < today && (await rewrite(deps, definition, _id))) rewritten += 1
    await breathe()
  }

  const { after: _, ...rest } = job
  await noteJob(deps, stored, { ...rest, ...(page.next === undefined ? { finished: 1 } : { after: page.next }) })
  return { rewritten, more: page.next !== undefined }
}

/**
 * Brings what earlier builds wrote to the shape of today, once for each shape, a bounded batch a run: an index knows only
 * what is stored, so a desk would not see an older case by a mark it never had. Where it got to is kept in `jobs`.
 */
export const rewriteOlder = async (deps: Dependencies): Promise<{ rewritten: number; more: boolean }> => {
  const migrating = ALL_TABLES.filter(({ migrations = {} }) => Object.keys(migrations).length > 0)
  const done = { rewritten: 0, more: false }
  for (const definition of migrating) {
    const { rewritten, more } = await rewriteBatch(deps, definition)
    done.rewritten += rewritten
    done.more ||= more
  }
  return done
}
