import fc from 'fast-check'
import { sayIn } from '../../text/say'
import t from '../../text/staff/shift.en'
import { aShift, noTotals } from '../testing/aShift'
import { viewBalance, viewMoved, viewOthers } from './viewBalance'

const lines = (shift: ReturnType<typeof aShift>) => viewBalance(shift, t).map(({ word, value }) => `${word}: ${value}`)
const closed = {
  at: 0,
  by: '010103',
  counted: 21,
  oldCardsCounted: 2,
  unconfirmed: 0,
}

describe('the balance of a shift, as a person adds it up', () => {
  test('open: counted, what came and went, what must be there', () => {
    expect(lines(aShift())).toEqual([
      'Counted at the start: 20',
      'Received: +5',
      'Handed over: −4',
      'Hand-overs undone, card back: +1',
      'Sent back: −1',
      'By the records: 21',
    ])
  })

  test('whoever counts at the end sees what moved, not what must be there', () => {
    expect(viewMoved(aShift(), t).map(({ value }) => value)).toEqual(['+5', '−4', '+1', '−1'])
  })

  test('what did not happen is left out, what always happens stays', () => {
    expect(lines(aShift({ totals: noTotals, expected: 20 }))).toEqual([
      'Counted at the start: 20',
      'Received: 0',
      'Handed over: 0',
      'By the records: 20',
    ])
  })

  test.each([
    ['agrees', { ...closed }, ['Counted at the end: 21', 'Difference: Agrees']],
    ['one short', { ...closed, counted: 20 }, ['Counted at the end: 20', 'Difference: 1 card short']],
    [
      'two still on their way from a device',
      { ...closed, counted: 19, unconfirmed: 2 },
      ['Handed over, not yet synced: −2', 'Should be in the safe: 19', 'Counted at the end: 19', 'Difference: Agrees'],
    ],
  ])('closed: %s', (_, how, expected) => expect(lines(aShift({ closed: how })).slice(6)).toEqual(expected))

  test('old cards and money stand apart from the new cards', () => {
    expect(
      viewOthers(aShift({ closed: { ...closed, oldCardsCounted: 3 } }), t, sayIn('en')).map(
        ({ word, value }) => `${word}: ${value}`,
      ),
    ).toEqual(['Old cards taken: 2', 'Old cards counted: 3', 'Difference: 1 card too many', 'Fees: ¥120'])
  })

  test('the lines shown always add up to the sum shown', () => {
    const few = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(few, few, few, few, few, (start, received, handedOver, handOverUndone, sentBack) => {
        const expected = start + received - handedOver + handOverUndone - sentBack
        const totals = { ...noTotals, received, handedOver, handOverUndone, sentBack }
        const shown = viewBalance(aShift({ countedAtStart: start, totals, expected }), t).map(({ value }) =>
          Number(value.replace('\u2212', '-').replace('+', '')),
        )
        expect(shown.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(shown.at(-1))
      }),
    )
  })
})
