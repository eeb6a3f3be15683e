import { NewerData } from '../../ports/store'
import type { Query, Store, StoredDocument, TableDefinition } from '../../ports/store'
import { jobs } from '../../records/job'
import type { Dependencies } from '../../runtime/dependencies'
import { inTurn } from './inTurn'
import type { Round } from './job'
import { noteJob } from './noteJob'
import { faultOf } from './faultOf'
import { getOrForget } from '../../records/getOrForget'

interface Walk<T extends StoredDocument> {
  /** Of its record in `jobs`. */
  readonly name: string
  /** All are walked once for each of these. */
  readonly subject: string
  /** Where they are read. */
  readonly store: Store
  readonly table: TableDefinition<T>
  readonly query: Query
}

/** A batch of what is found, until all of them were met once. Where it got to is kept in `jobs`. */
export const walkOnce = async <T extends StoredDocument>(
  deps: Dependencies,
  { name, subject, store, table, query }: Walk<T>,
  work: (record: T) => Promise<number>,
): Promise<Round> => {
  const stored = await getOrForget(deps.store.table(jobs), name)
  const known = stored?.subject === subject ? stored : undefined
  if (known?.finished === 1) return { done: 0, more: false }

  const asked = { ...query, aside: true as const }
  const page = await store.table(table).find(known?.after === undefined ? asked : { ...asked, after: known.after })
  const done = { ...faultOf(page.unreadable), ...(await inTurn(page.items, work)) }
  // Not met yet: whoever wrote it can read it, and goes on from here.
  const newer = page.unreadable?.find(({ why }) => why === 'newer')
  if (newer !== undefined) throw new NewerData(newer)
  await noteJob(deps, stored, {
    _id: name,
    schemaVersion: 1,
    version: 1,
    subject,
    ...(page.next === undefined ? { finished: 1 } : { finished: 0, after: page.next }),
  })
  return { ...done, more: page.next !== undefined }
}
