import { aCase, aClock, STATION } from './aCase'
import t from '../../text/case.en'
import common from '../../text/common.en'
import { sayIn } from '../../text/say'
import states from '../../text/states.en'
import { readyLines, viewHead } from './viewHead'

const TODAY = '2026-12-01'
const words = { t, common, states, say: sayIn('en') }
const head = (more: Parameters<typeof aCase>[0]) => viewHead(aCase(more), TODAY, words)

describe('the head of a case', () => {
  test.each([
    ['submitted', 'Verification'],
    ['accepted', 'Review and issue'],
    ['issued', 'Production'],
    ['produced', 'To the window'],
    ['dispatched', 'To the window'],
  ] as const)('%s: the clock of “%s”', (state, stage) => {
    expect(head({ state })).toMatchObject({ kind: 'clock', stage, office: 'Nanming bureau' })
  })

  test('a card made again says that nothing is asked of the applicant', () => {
    expect(head({ state: 'remake' })).toMatchObject({ kind: 'clock', stage: 'Production', note: t.remake })
  })

  test('mail that could not be delivered is on its way to the window', () => {
    const consignment = { carrier: 'EMS', number: 'EA1', to: 'window' as const, failed: true }
    expect(head({ state: 'dispatched', collection: 'mail', consignment })).toMatchObject({
      stage: 'To the window',
      note: t.deliveryFailedHow,
    })
  })

  test('returned: what to do first, in the officer’s words', () => {
    const mend = { reason: 'photoUnclear', note: 'too dark', fields: ['photo' as const], office: STATION }
    expect(head({ state: 'returned', mend })).toEqual({
      kind: 'returned',
      by: 'Returned by Huaguoyuan station',
      what: 'Take a new photo',
      words: 'too dark',
    })
    expect(head({ state: 'returned', mend: { ...mend, fields: ['photo', 'phone'] } })).toMatchObject({
      what: '2 things to correct',
    })
  })

  test.each(['refused', 'collected', 'delivered', 'withdrawn'] as const)('%s is a result, without a clock', (state) => {
    expect(head({ state })).toEqual({ kind: state })
  })
})

describe('until when to collect', () => {
  const lines = (dueOn: string, left: number, more = {}) =>
    readyLines(aClock('collect', dueOn, left, more), TODAY, words)

  test.each([
    [
      'in good time',
      lines('2026-12-22', 15),
      { lead: 'Collect by Tue 22 Dec', soon: false, left: '15 working days left' },
    ],
    [
      'two thirds gone',
      lines('2026-12-03', 2, { status: 'soon' }),
      { lead: 'Collect by Thu 3 Dec', soon: true, left: '2 working days left', note: t.noLapse },
    ],
    ['on the last day', lines(TODAY, 0), { lead: 'Best collected today', soon: true, note: t.noLapse }],
    [
      'afterwards',
      lines('2026-11-20', -7),
      { lead: t.collectLate, soon: true, left: 'The date was Fri 20 Nov', note: t.noLapse },
    ],
    [
      'next year',
      lines('2027-01-12', 28, { provisional: true }),
      {
        lead: 'Collect by Tue 12 Jan 2027 (expected)',
        soon: false,
        left: '28 working days left',
        provisionalYear: 2027,
      },
    ],
  ])('%s', (_, shown, expected) => expect(shown).toEqual(expected))

  test('no wording of it says overdue or expired', () => {
    for (const left of [15, 1, 0, -1, -40]) {
      const text = Object.values(lines('2026-12-10', left)).join(' ')
      expect(text).not.toMatch(/overdue|expire|invalid/i)
    }
  })
})
