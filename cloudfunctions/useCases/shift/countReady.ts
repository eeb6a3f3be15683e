import type { AuthorityId } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'

const PAGE = 500

/** How many cards lie ready at an authority by the records: its own queue, page by page. */
export const countReady = async ({ store }: Pick<Dependencies, 'store'>, office: AuthorityId): Promise<number> => {
  const query = { index: 'queue', equals: { 'queue.desk': 'ready', 'queue.office': office }, limit: PAGE }
  let count = 0
  let after: string | undefined
  do {
    const page = await store.table(applications).find(after === undefined ? query : { ...query, after })
    count += page.items.length
    after = page.next
  } while (after !== undefined)
  return count
}
