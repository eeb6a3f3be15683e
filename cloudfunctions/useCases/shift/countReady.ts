import type { AuthorityId } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { findAllRows } from '../tasks/findRows'

const PAGE = 500

/** How many cards lie ready at an authority by the records: its own queue, page by page. One that can't be read lies there too. */
export const countReady = async (deps: Dependencies, office: AuthorityId): Promise<number> => {
  const query = { index: 'queue', equals: { 'queue.desk': 'ready', 'queue.office': office }, limit: PAGE }
  const { items, unreadable = [] } = await findAllRows(deps, { now: deps.clock.now() }, applications, query, office)
  return items.length + unreadable.length
}
