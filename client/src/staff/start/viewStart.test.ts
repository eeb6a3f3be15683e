import type { Queue } from '@resident-card/shared'
import type { ShownQueue } from '../rows/queueStore'
import { aClock, aRow } from '../testing/aRow'
import { listed } from '../rows/mergeQueue'
import { viewStart } from './viewStart'

const due = (id: string, dueOn: string, left: number) => aRow(id, { clock: aClock({ dueOn, left }) })
const shown = (rows: ReturnType<typeof aRow>[], next?: string): ShownQueue => ({
  rows: listed(rows),
  arrived: 0,
  fresh: rows,
  unreadable: [],
  today: '2026-11-30',
  now: 0,
  ...(next === undefined ? {} : { next }),
})

describe('the first page of a member of staff', () => {
  const queues: Partial<Record<Queue, ShownQueue>> = {
    issue: shown([due('a', '2026-12-01', 1), due('b', '2026-12-02', 2)]),
    held: shown([due('c', '2026-11-27', -1), due('d', '2026-11-30', 0)], 'more'),
    ready: shown([due('e', '2026-11-01', -20)]),
  }
  const shownOf = (queue: Queue) => queues[queue]

  it('puts first what is due first over all desks', () => {
    expect(viewStart(['issue', 'held'], shownOf).first).toMatchObject({ queue: 'held', row: { caseId: 'c' } })
  })

  it('counts what is late and what is due today, and says when there is more', () => {
    expect(viewStart(['held'], shownOf).queues).toEqual([{ queue: 'held', count: 2, more: true, late: 1, today: 1 }])
  })

  it('does not urge the window to a card that waits for its holder', () => {
    expect(viewStart(['ready'], shownOf).first).toBeUndefined()
  })

  it('leaves out what was not read yet', () => {
    expect(viewStart(['verify'], shownOf).queues).toEqual([])
  })
})
