import { at } from '../../../features/case/aCase'
import { sayIn } from '../../../text/say'
import t from '../../../text/staff/shift.en'
import { aLedgerRow, aShift, noTotals } from '../../testing/aShift'
import { viewSheet } from './viewSheet'

const TODAY = '2026-12-14'
const sheet = (more: Parameters<typeof aShift>[0], rows = [aLedgerRow()]) =>
  viewSheet(aShift(more), rows, at(TODAY, '17:05'), TODAY, { t, say: sayIn('en') })
const closed = { at: at(TODAY, '17:00'), by: '010103', counted: 21, oldCardsCounted: 2, unconfirmed: 0 }
const block = (more: Parameters<typeof aShift>[0], key: string) => sheet(more).blocks.find((one) => one.key === key)

describe('the sheet of a shift', () => {
  test('says where, from when to when, and who counted', () => {
    expect(sheet({ closed }).facts.map(({ value }) => value)).toEqual([
      'Huaguoyuan station',
      'today 08:55, Officer 010102',
      'today 17:00, Officer 010103',
    ])
  })

  test('of an open shift says that it is not the end', () => {
    expect(sheet({}).facts.at(-1)?.value).toBe(t.sheet.toNow)
  })

  test.each([
    ['all there', { closed, agrees: true, difference: 0 }, 'Agrees'],
    ['one short', { closed: { ...closed, counted: 20 }, agrees: false, difference: -1 }, 'Differs: 1 card short'],
    ['only the old cards differ', { closed, agrees: false, difference: 0 }, t.sheet.oldCardsDiffer],
    [
      'two were on their way, and have come in',
      { closed: { ...closed, counted: 19, unconfirmed: 2 }, agrees: true, difference: 0 },
      t.sheet.settled,
    ],
    [
      'two were on their way: one still is, one is before a person',
      { closed: { ...closed, counted: 19, unconfirmed: 2 }, agrees: true, difference: 0, waiting: 1, conflicts: 1 },
      '1 not confirmed yet, 1 in doubt, see “To settle”',
    ],
  ])('how it came out: %s', (_, more, note) => expect(block(more, 'new')?.note).toBe(note))

  test('a shift that began with cards still on their way says so beside the words of its beginning', () => {
    expect(block({ unconfirmedAtStart: 2, startNote: 'one behind the box' }, 'startNote')?.note).toBe(
      '2 hand-overs not synced then, one behind the box',
    )
    expect(block({}, 'startNote')).toBeUndefined()
  })

  test('what became known after the end is said in a block of its own, only what there was', () => {
    const later = { ...noTotals, handedOver: 2, feesFen: 4000 }
    expect(block({ closed, knownLater: later }, 'later')).toMatchObject({
      title: t.sheet.knownLater,
      rows: [
        { name: 'Handed over', value: '2' },
        { name: 'Fees', value: '¥40' },
      ],
      note: t.sheet.knownLaterHow,
    })
    expect(block({ closed }, 'later')).toBeUndefined()
  })

  test('explanations are printed in the words they were given', () => {
    expect(block({ closed: { ...closed, explanation: 'found behind the box' } }, 'explanation')?.note).toBe(
      'found behind the box',
    )
  })

  test('every movement is a line, with both times if it was made without network', () => {
    const rows = [aLedgerRow(), aLedgerRow({ caseNo: '20261126-AAAA-1', syncedAt: at(TODAY, '12:01') })]
    expect(sheet({ closed }, rows).table?.rows.map(({ cells }) => cells[0])).toEqual([
      'today 10:24',
      'today 10:24 (Made offline, synced today 12:01)',
    ])
  })

  test('names nobody: numbers of officers and of cases only', () => {
    expect(JSON.stringify(sheet({ closed }))).not.toMatch(/\d{6}\*+\d{4}/)
  })
})
