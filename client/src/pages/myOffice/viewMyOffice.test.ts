import { aClock, aSummary, at, BUREAU } from '../../features/case/aCase'
import common from '../../text/common.en'
import t from '../../text/myOffice.en'
import { sayIn } from '../../text/say'
import states from '../../text/states.en'
import { countTabs, viewMyOffice } from './viewMyOffice'

const TODAY = '2026-12-01'
const words = { t, common, states, say: sayIn('en') }
const rowOf = (more: Parameters<typeof aSummary>[0]) => viewMyOffice([aSummary(more)], 'all', TODAY, words)[0]
const ready = (dueOn: string, left: number) => rowOf({ state: 'ready', clock: aClock('collect', dueOn, left) })

describe('my office', () => {
  test('what can be collected comes first, then what waits for me, closed cases last and newest first', () => {
    const items = [
      aSummary({ state: 'collected', stateSince: at('2025-04-18') }),
      aSummary({ state: 'withdrawn', stateSince: at('2026-03-03') }),
      aSummary({ state: 'accepted' }),
      aSummary({ state: 'returned' }),
      aSummary({ state: 'ready' }),
    ]
    expect(viewMyOffice(items, 'all', TODAY, words).map(({ state }) => state)).toEqual([
      'ready',
      'returned',
      'accepted',
      'withdrawn',
      'collected',
    ])
  })

  test('of cases under way the one due first comes first', () => {
    const items = [
      aSummary({ clock: aClock('issue', '2026-12-03', 2) }),
      aSummary({ clock: aClock('issue', '2026-12-02', 1) }),
    ]
    expect(viewMyOffice(items, 'open', TODAY, words).map(({ next }) => next?.slice(0, 12))).toEqual([
      'By Wed 2 Dec',
      'By Thu 3 Dec',
    ])
  })

  test.each([
    ['in signing', {}, 'Review and issue: 2 working days left', 'pri', /By Thu 3 Dec, with Nanming bureau now/],
    ['due today', { clock: aClock('issue', TODAY, 0) }, 'Review and issue: due today', 'warn', /end of today/],
    [
      'two thirds gone',
      { clock: aClock('issue', '2026-12-02', 1, { status: 'soon' }) },
      'Review and issue: 1 working day left',
      'warn',
      /2 Dec/,
    ],
    [
      'overdue',
      { clock: aClock('issue', '2026-11-30', -1) },
      'Review and issue: 1 working day overdue',
      'bad',
      /Was due Mon 30 Nov/,
    ],
    [
      'a date in a year without a calendar',
      { clock: aClock('issue', '2027-01-05', 2, { provisional: true }) },
      'Review and issue: 2 working days left',
      'pri',
      /\(expected\)/,
    ],
    [
      'returned',
      { state: 'returned', office: BUREAU },
      'Returned: please correct it and send it again',
      'warn',
      /paused/,
    ],
  ] as const)('%s: “%s”', (_, more, lead, tone, next) => {
    const row = rowOf(more)
    expect(row?.lead).toEqual({ text: lead, tone })
    expect(row?.next).toMatch(next)
  })

  test('a card to collect never reads as if it lapsed, nor in red', () => {
    expect(ready('2026-12-22', 15)).toMatchObject({
      action: 'code',
      lead: { text: 'Collect by Tue 22 Dec', tone: 'ink' },
    })
    expect(ready(TODAY, 0)?.lead).toEqual({ text: 'Best collected today', tone: 'ink' })
    const late = ready('2026-11-25', -4)
    expect(late?.lead?.tone).toBe('warn')
    expect(late?.next).toMatch(/has not lapsed/)
  })

  test('closed cases say how and when they ended and have nothing to do', () => {
    const row = rowOf({ state: 'collected', stateSince: at('2025-04-18') })
    expect(row).toMatchObject({ who: 'Wang, collected 18 Apr 2025' })
    expect(row?.lead).toBeUndefined()
    expect(row?.action).toBeUndefined()
  })

  test('tabs count only when everything is loaded', () => {
    const items = [aSummary({ state: 'ready' }), aSummary({ state: 'refused' })]
    expect(countTabs(items, true)).toEqual({ all: 2, open: 1, closed: 1 })
    expect(countTabs(items, false)).toEqual({ all: undefined, open: undefined, closed: undefined })
    expect(viewMyOffice(items, 'closed', TODAY, words)).toHaveLength(1)
  })
})
