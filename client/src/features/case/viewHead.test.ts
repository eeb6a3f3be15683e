import { aCase, aClock, STATION } from './aCase'
import t from '../../text/case.en'
import common from '../../text/common.en'
import { sayIn } from '../../text/say'
import states from '../../text/states.en'
import { readyLines, viewHead } from './viewHead'
import { viewLaw, viewWhole } from '../../pages/case/viewLimits'

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

describe('the other clocks', () => {
  const whole = aClock('whole', '2027-01-12', 29, { limit: 30, provisional: true, clause: 'GZ-11' })
  const law = aClock('law', '2027-01-25', 55, { limit: 60, clause: 'LAW-12' })

  test('the whole in working days, expected where next year’s calendar is not published', () => {
    expect(viewWhole(aCase({ clocks: [whole, law] }), TODAY, words)).toMatchObject({
      title: '30 working days in all',
      aside: '1 used',
      clause: 'GZ-11',
      text: expect.stringMatching(/expected to be finished by Tue 12 Jan 2027.*holidays of 2027/),
    })
  })

  test('the law’s calendar days stand apart and say so', () => {
    expect(viewLaw(aCase({ clocks: [whole, law] }), TODAY, words)).toEqual({
      text: 'By law Mon 25 Jan 2027 at the latest, 60 days after you applied',
      how: t.lawHow,
      clause: 'LAW-12',
    })
  })

  test.each(['returned', 'submitted', 'withdrawn', 'refused'] as const)('%s: the whole is not running', (state) => {
    expect(viewWhole(aCase({ state, clocks: [whole] }), TODAY, words)).toBeUndefined()
  })

  test('a finished case says when it was finished, and no law date', () => {
    const item = aCase({
      state: 'collected',
      clocks: [
        { ...whole, stoppedOn: '2026-12-14', status: 'stopped' },
        { ...law, stoppedOn: '2026-12-14', status: 'stopped' },
      ],
    })
    expect(viewWhole(item, TODAY, words)?.text).toBe('Accepted 30 Nov, finished Mon 14 Dec. ')
    expect(viewLaw(item, TODAY, words)).toBeUndefined()
  })
})
