import type { Query, StoredDocument, TableDefinition } from '../../ports/store'
import { jobs } from '../../records/job'
import type { JobRecord } from '../../records/job'
import type { Dependencies } from '../../runtime/dependencies'
import { inTurn } from './inTurn'
import type { Round } from './job'
import { noteJob } from './noteJob'
import { faultOf } from './faultOf'
import { getOrForget } from '../../records/getOrForget'

interface Walk<T extends StoredDocument> {
  /** Of its record in `jobs`. */
  readonly name: string
  /** Another one begins at the beginning. */
  readonly subject: string
  readonly table: TableDefinition<T>
  readonly query: Query
}

/**
 * A batch of what is found. Where it got to is kept in `jobs`, so that those that keep failing never stand before the others; after
 * the last it begins anew.
 */
export const walkAgain = async <T extends StoredDocument>(
  deps: Dependencies,
  { name, subject, table, query }: Walk<T>,
  work: (record: T) => Promise<number>,
): Promise<Round> => {
  const stored = await getOrForget(deps.store.table(jobs), name)
  const after = stored?.subject === subject ? stored.after : undefined
  const asked = { ...query, aside: true as const }
  const page = await deps.store.table(table).find(after === undefined ? asked : { ...asked, after })
  const done = { ...faultOf(page.unreadable), ...(await inTurn(page.items, work)) }

  if (page.next === undefined && after === undefined) return { ...done, more: false }
  const next: JobRecord = { _id: name, schemaVersion: 1, version: 1, subject, finished: 0 }
  await noteJob(deps, stored, page.next === undefined ? next : { ...next, after: page.next })
  return { ...done, more: page.next !== undefined }
}
