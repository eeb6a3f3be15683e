import type { StoredDocument, TableDefinition } from '../../ports/store'
import { ONCE, swap } from '../../records/swap'
import { ALL_TABLES } from '../../records/tables'
import type { Dependencies } from '../../runtime/dependencies'
import { inTurn } from './inTurn'
import type { Job, Round } from './job'
import { walkOnce } from './walkOnce'

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

/** The next batch of a table; `more` = there are others. */
const rewriteBatch = (deps: Dependencies, table: Definition): Promise<Round> => {
  const { name, schemaVersion: today = 1 } = table
  const query = { index: '_id', equals: {}, limit: BATCH }
  const walk = { name: `rewriteOlder:${name}`, subject: String(today), store: deps.storeAsWritten, table, query }
  return walkOnce(deps, walk, async ({ _id, schemaVersion }) => (schemaVersion < today ? rewrite(deps, table, _id) : 0))
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
