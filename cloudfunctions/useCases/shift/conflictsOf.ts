import { isOfShift } from '@resident-card/shared'
import type { CountedShift, EndCount } from '@resident-card/shared'
import { tasks } from '../../records/task'
import type { TaskRecord } from '../../records/task'
import type { Dependencies } from '../../runtime/dependencies'

const PAGE = 100

export interface ShiftConflicts {
  /** Hand-overs of the shift's time that were put before a person, open or settled. */
  readonly all: number
  /** Of them, since its end: no longer waiting. */
  readonly afterEnd: number
}

/** One that nobody could read may have been of any shift that waited for something. */
const isTheirs = (shift: CountedShift, closed: EndCount, { kind, at, ours }: TaskRecord): boolean => {
  if (kind !== 'offlineConflict') return false
  return ours === undefined ? closed.unconfirmed > 0 && at > closed.at : isOfShift(shift, ours.at)
}

/** What of a closed shift's time became a task instead of a movement. */
export const conflictsOf = async (
  { store }: Pick<Dependencies, 'store'>,
  office: string,
  shift: CountedShift,
  closed: EndCount,
): Promise<ShiftConflicts> => {
  const query = {
    index: 'office',
    equals: { office, status: ['open', 'closed'] },
    range: { field: 'at', gte: shift.openedAt },
    limit: PAGE,
    // What can't be read is told where tasks are listed.
    aside: true as const,
  }
  let all = 0
  let afterEnd = 0
  let after: string | undefined
  do {
    const page = await store.table(tasks).find({ ...query, ...(after !== undefined && { after }) })
    const theirs = page.items.filter((task) => isTheirs(shift, closed, task))
    all += theirs.length
    afterEnd += theirs.filter(({ at }) => at > closed.at).length
    after = page.next
  } while (after !== undefined)
  return { all, afterEnd }
}
