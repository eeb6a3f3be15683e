import common from '../../text/common.en'
import { sayIn } from '../../text/say'
import desk from '../../text/staff/desk.en'
import t from '../../text/staff/queue.en'
import { aClock, aRow } from '../testing/aRow'
import { listed } from '../rows/mergeQueue'
import { viewQueue } from './viewQueue'

const words = { say: sayIn('en'), desk, t, common }
const rows = listed([
  aRow('a', { clock: aClock({ left: -1, status: 'overdue', dueOn: '2026-11-27' }) }),
  aRow('b', { clock: aClock({ left: 0, status: 'soon', dueOn: '2026-11-30' }), reason: 'damaged', collection: 'mail' }),
])

describe('the list of a desk', () => {
  it('says of a damaged record that it is one, with its case number', () => {
    const [row] = viewQueue(listed([aRow('a', { holderName: '', maskedNumber: '' })]), '2026-11-30', 'all', words).rows
    expect(row).toMatchObject({ holder: common.unreadable, number: row?.row.caseNo })
    expect(row?.label).toContain(row?.row.caseNo)
  })

  it('says of each case what is due when, what it is and how it is collected', () => {
    const [, second] = viewQueue(rows, '2026-11-30', 'all', words).rows
    expect(second).toMatchObject({ due: 'Mon 30 Nov', reason: 'Damaged', collection: 'Mail', hukou: 'Nanming' })
    expect(second?.label).toBe('Sample Luo Damaged due today')
  })

  it('filters without reordering, and counts all', () => {
    const view = viewQueue(rows, '2026-11-30', 'today', words)
    expect(view.openIds).toEqual(['b'])
    expect(view.counts).toMatchObject({ all: 2, late: 1, today: 1 })
  })

  it('does not open what a colleague has dealt with, and says so', () => {
    const view = viewQueue(
      rows.map((row) => ({ ...row, gone: row.caseId === 'a' })),
      '2026-11-30',
      'all',
      words,
    )
    expect(view.openIds).toEqual(['b'])
    expect(view.rows[0]?.label).toContain(desk.gone)
  })
})
