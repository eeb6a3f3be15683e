import type { Queue } from '@resident-card/shared'
import { shownName } from '../../features/case/shownName'
import type commonWords from '../../text/common.zh'
import type { Say } from '../../text/say'
import type deskWords from '../../text/staff/desk.zh'
import type queueWords from '../../text/staff/queue.zh'
import { countByDue, dueStateOf, type DueFilter } from '../rows/dueState'
import type { ListedRow } from '../rows/mergeQueue'

export interface QueueRowView {
  readonly id: string
  readonly row: ListedRow
  /** Whose; words where the record can't be read. */
  readonly holder: string
  /** The holder's, masked; of a record that can't be read the case's. */
  readonly number: string
  readonly due: string
  readonly hukou: string
  readonly reason: string
  readonly collection: string
  /** Read out for the whole row. */
  readonly label: string
}

export interface QueueView {
  readonly rows: readonly QueueRowView[]
  readonly counts: Record<DueFilter, number>
  /** Can be opened, in the order shown. */
  readonly openIds: readonly string[]
}

interface Words {
  readonly say: Say
  readonly desk: typeof deskWords
  readonly t: typeof queueWords
  readonly common: Pick<typeof commonWords, 'unreadable'>
}

/** What the list shows of the rows loaded; a filter hides rows and never reorders them. */
export const viewQueue = (rows: readonly ListedRow[], today: string, filter: DueFilter, words: Words): QueueView => {
  const { say, desk, t, common } = words
  const chosen = rows.filter((row) => filter === 'all' || dueStateOf(row) === filter)
  const views = chosen.map((row): QueueRowView => {
    const due = row.clock === undefined ? t.noLimit : say.date(row.clock.dueOn, today)
    const left = row.clock === undefined ? t.noLimit : say.left(row.clock)
    const reason = desk.reason[row.reason]
    const holder = shownName(row.holderName, common)
    return {
      id: row.caseId,
      row,
      holder,
      number: row.holderName === '' ? row.caseNo : row.maskedNumber,
      due,
      hukou: row.hukouCounty.name,
      reason,
      collection: desk.collection[row.collection],
      label: [holder, holder === row.holderName ? '' : row.caseNo, reason, left, row.gone ? desk.gone : '']
        .filter((part) => part !== '')
        .join(' '),
    }
  })
  return {
    rows: views,
    counts: countByDue(rows.filter(({ gone }) => !gone)),
    openIds: chosen.filter(({ gone }) => !gone).map(({ caseId }) => caseId),
  }
}

/** Columns beyond those every queue has. */
export const extraColumn = (queue: Queue): 'place' | 'mail' | undefined => {
  if (queue === 'ready') return 'place'
  return queue === 'receive' || queue === 'deliver' || queue === 'oldCard' ? 'mail' : undefined
}
