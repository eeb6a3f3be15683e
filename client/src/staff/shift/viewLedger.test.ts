import { MOVEMENT_KINDS } from '@resident-card/shared'
import { at } from '../../features/case/aCase'
import { sayIn } from '../../text/say'
import t from '../../text/staff/shift.en'
import { aLedgerRow } from '../testing/aShift'
import { viewLedger } from './viewLedger'

const TODAY = '2026-12-14'
const line = (more: Parameters<typeof aLedgerRow>[0]) => viewLedger([aLedgerRow(more)], TODAY, t, sayIn('en'))[0]

describe('the ledger', () => {
  test.each([
    ['handed over, old card and fee taken', {}, ['Handed over', 'today 10:24', 'Old card taken', '¥40']],
    ['handed over against a statement', { oldCard: 'statement' }, ['Handed over', 'today 10:24', 'Statement', '¥40']],
    [
      'received: neither old card nor money',
      { movement: 'received', oldCard: 'notApplicable', feeFen: 0 },
      ['Received', 'today 10:24', '', ''],
    ],
    [
      'undone: old card and money go back',
      { movement: 'handOverUndone' },
      ['Hand-over undone', 'today 10:24', 'Old card given back', '−¥40'],
    ],
    [
      'undone where a statement was taken: nothing goes back',
      { movement: 'handOverUndone', oldCard: 'statement', feeFen: 0 },
      ['Hand-over undone', 'today 10:24', '', ''],
    ],
  ] as const)('%s', (_, more, expected) => {
    const shown = line(more)
    expect([shown?.what, shown?.when, shown?.oldCard, shown?.fee]).toEqual(expected)
  })

  test('made without network: both times are there', () => {
    expect(line({ syncedAt: at(TODAY, '12:01') })?.synced).toBe('Made offline, synced today 12:01')
    expect(line({})?.synced).toBeUndefined()
  })

  test('of yesterday: with the date', () => {
    expect(line({ at: at('2026-12-13', '16:50') })?.when).toBe('Sun 13 Dec 16:50')
  })

  test('a hand-over, its undoing and the next hand-over of one case are three lines', () => {
    const rows = MOVEMENT_KINDS.map((movement, n) => aLedgerRow({ movement, at: n }))
    expect(new Set(viewLedger(rows, TODAY, t, sayIn('en')).map(({ key }) => key)).size).toBe(rows.length)
  })
})
