import { isOfShift } from '@resident-card/shared'
import type { CountedShift } from '@resident-card/shared'
import { tasks } from '../../records/collections'
import type { TaskRecord } from '../../records/windowRecords'
import type { Dependencies } from '../../runtime/dependencies'

const PAGE = 100

/** One that nobody could read may have been of any shift that still waits for something. */
const isTheirs =
  (shift: CountedShift) =>
  ({ kind, ours }: TaskRecord): boolean =>
    kind === 'offlineConflict' && (ours === undefined || isOfShift(shift, ours.at))

/**
 * How many hand-overs of a closed shift's time were put before a person after its end, open or settled. Not asked where
 * nothing was unconfirmed at the end.
 */
export const conflictsOf = async (
  { store }: Pick<Dependencies, 'store'>,
  office: string,
  shift: CountedShift,
): Promise<number> => {
  const { closed } = shift
  if (closed === undefined || closed.unconfirmed === 0) return 0
  const query = {
    index: 'office',
    equals: { office, status: ['open', 'closed'] },
    range: { field: 'at', gt: closed.at },
    limit: PAGE,
  }
  let count = 0
  let after: string | undefined
  do {
    const page = await store.collection(tasks).find(after === undefined ? query : { ...query, after })
    count += page.items.filter(isTheirs(shift)).length
    after = page.next
  } while (after !== undefined)
  return count
}
