import type { Queue, QueueRow } from '@resident-card/shared'
import { countByDue } from '../rows/dueState'
import type { ShownQueue } from '../rows/queueStore'

export interface StartQueue {
  readonly queue: Queue
  /** Rows of the first page; `more`: there are further ones. */
  readonly count: number
  readonly more: boolean
  readonly late: number
  readonly today: number
}

export interface StartView {
  readonly queues: readonly StartQueue[]
  /** What is due first over all queues. */
  readonly first?: { readonly queue: Queue; readonly row: QueueRow }
}

const FAR = '9999-12-31'
const dueOf = (row: QueueRow): string => row.clock?.dueOn ?? FAR

/** What lies on the desks of one member of staff, and what is due first. Queues not read yet are left out. */
export const viewStart = (queues: readonly Queue[], shownOf: (queue: Queue) => ShownQueue | undefined): StartView => {
  const read = queues.flatMap((queue) => {
    const shown = shownOf(queue)
    return shown === undefined ? [] : [{ queue, shown, rows: shown.rows.filter(({ gone }) => !gone) }]
  })
  const heads = read
    // A card lying in the box waits for its holder, not for the desk.
    .filter(({ queue }) => queue !== 'ready')
    .flatMap(({ queue, rows }) => rows.slice(0, 1).map((row) => ({ queue, row })))
    .sort((a, b) => (dueOf(a.row) < dueOf(b.row) ? -1 : 1))
  const [first] = heads
  return {
    queues: read.map(({ queue, shown, rows }) => {
      const { late, today } = countByDue(rows)
      return { queue, count: rows.length, more: shown.next !== undefined, late, today }
    }),
    ...(first === undefined ? {} : { first }),
  }
}
