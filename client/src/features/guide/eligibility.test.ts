import type { AuthorityView, EligibilityView } from '@resident-card/shared'
import zh from '../../text/eligibility.zh'
import { sayIn } from '../../text/say'
import { slipText } from './slipText'
import { viewEligibility } from './viewEligibility'
import { numbersAsOf } from '../../lib/numbersToday'

const words = { t: zh, say: sayIn('zh') }
const station: AuthorityView = {
  id: '520102003',
  kind: 'station',
  name: 'S',
  shortName: 'S',
  prefecture: { code: '520100', name: 'G' },
  county: { code: '520102', name: 'N' },
  address: 'A 18',
  hours: [{ weekdays: [1, 2, 3, 4, 5], spans: [['09:00', '12:00']] }],
  phone: '0851-0000 0003',
  location: { latitude: 26, longitude: 106 },
  sample: true,
}
const base: EligibilityView = {
  admitted: true,
  assessedOn: '2026-11-26',
  refusals: [],
  passed: [
    { code: 'hukouInGuizhou', clause: 'GZ-2', facts: { county: '520102' } },
    { code: 'fingerprintsWithinTwoYears', clause: 'GZ-2', facts: { collectedOn: '2025-04-02' } },
    { code: 'cardCarriesHukouDetails', clause: 'GZ-12e', facts: { checked: 7 } },
  ],
  toBeJudged: ['GZ-12c', 'GZ-12d'],
  hukouStation: station,
  feeFen: 4000,
  holder: { name: 'W', maskedNumber: '5201**********1234', hukouCounty: 'Nanming' },
}
const refused: EligibilityView = {
  ...base,
  admitted: false,
  toBeJudged: [],
  refusals: [
    { code: 'issuedWithinTwoYears', clause: 'GZ-12b', facts: { issuedOn: '2021-06-08' }, nextWay: 'hukouStation' },
    {
      code: 'cardCarriesHukouDetails',
      clause: 'GZ-12e',
      facts: { changed: ['address'] },
      nextWay: 'updateHukouDetails',
    },
  ],
}

describe('the answer before any form', () => {
  it('with nothing against it names what was found and what an officer will still judge, and promises neither', () => {
    const screen = viewEligibility(base, 'damaged', words)
    if (screen.kind !== 'yes') throw new Error(screen.kind)
    expect(screen.passed.map(({ fact }) => fact)).toEqual([
      'Nanming',
      zh.fact.collected(words.say.shortDate('2025-04-02', '2026-11-26')),
      zh.fact.same(7),
    ])
    expect(screen.judged.map(({ clause }) => clause)).toEqual(['GZ-12c', 'GZ-12d'])
  })

  it('an open case closes this way, whatever else is known', () => {
    const openCase = { caseId: 'c'.repeat(26), caseNo: 'N1' }
    expect(viewEligibility({ ...refused, openCase }, 'lost', words)).toEqual({ kind: 'open', ...openCase })
  })

  it('a refusal gives every reason with its record, clause and next way, and the desk', () => {
    const screen = viewEligibility(refused, 'damaged', words)
    if (screen.kind !== 'no') throw new Error(screen.kind)
    expect(screen.refusals).toMatchObject([
      {
        clause: 'GZ-12b',
        title: zh.rule.issuedWithinTwoYears.no(numbersAsOf('2026-11-26')),
        fact: zh.fact.issuedLast(words.say.shortDate('2021-06-08', '2026-11-26')),
        wayWords: zh.way.hukouStation,
      },
      { clause: 'GZ-12e', fact: zh.fact.changed(zh.field.address), wayWords: zh.moved },
    ])
    expect(screen.desk).toMatchObject({ bring: zh.desk.bringList.damaged, aside: zh.desk.aside })
    expect(screen.asLost).toBe(false)
  })

  it('more than a move is not excused as one', () => {
    const facts = { changed: ['name', 'address'] }
    const changed: EligibilityView = {
      ...refused,
      refusals: [{ code: 'cardCarriesHukouDetails', clause: 'GZ-12e', facts, nextWay: 'updateHukouDetails' }],
    }
    const screen = viewEligibility(changed, 'lost', words)
    if (screen.kind !== 'no') throw new Error(screen.kind)
    expect(screen.refusals[0]?.wayWords).toBe(zh.way.updateHukouDetails)
  })

  it.each([
    ['a hukou elsewhere', 'hukouInGuizhou', 'crossProvince', { away: true, asLost: false }],
    ['a damaged card that was reported lost', 'cardToReplace', 'applyAsLost', { away: false, asLost: true }],
    ['a way this version does not know', 'somethingNew', 'somewhere', { away: false, asLost: false }],
  ])('%s', (_, code, nextWay, expected) => {
    const view = { ...refused, refusals: [{ code, clause: 'GZ-2', facts: {}, nextWay }] } as EligibilityView
    expect(viewEligibility(view, 'damaged', words)).toMatchObject({ kind: 'no', ...expected })
  })
})

it('the slip says why and where, and names nobody', () => {
  const screen = viewEligibility(refused, 'damaged', words)
  if (screen.kind !== 'no') throw new Error(screen.kind)
  const text = slipText(screen, 'damaged', '2026-11-26', words)
  for (const part of [
    'A 18',
    '0851-0000 0003',
    zh.desk.bringList.damaged,
    zh.slip.sample,
    zh.rule.issuedWithinTwoYears.no(numbersAsOf('2026-11-26')),
  ]) {
    expect(text).toContain(part)
  }
  expect(text).not.toContain('5201**')
  expect(text.split('\n').length).toBeGreaterThan(10)
})
