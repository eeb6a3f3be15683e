import fc from 'fast-check'
import type { CountyCode } from '../kernel/ids'
import { addDays, plainDate } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { assessEligibility as assess } from './assessEligibility'
import { CARD_STATUSES, CHANGED_FIELDS } from '../registry/registryFacts'
import type { CardFacts, RegistryFacts } from '../registry/registryFacts'
import type { RuleCode } from './assessEligibility'

const assessEligibility = (facts: RegistryFacts, today: PlainDate) => assess('reissue', facts, today)

const TODAY = plainDate('2026-11-26')
const NANMING = '520102' as CountyCode

const aCard = (change: Partial<CardFacts> = {}): CardFacts => ({
  issuedOn: plainDate('2025-04-18'),
  validTo: plainDate('2045-04-18'),
  longTerm: false,
  fingerprintsCollectedOn: plainDate('2025-04-02'),
  issuingOrgan: 'Nanming',
  status: 'valid',
  ...change,
})
const aPerson = (change: Partial<RegistryFacts> = {}): RegistryFacts => ({
  birthDate: plainDate('1992-03-07'),
  hukou: { prefecture: '520100' as CountyCode, county: NANMING },
  changedSinceCard: [],
  card: aCard(),
  ...change,
})
const withoutCard = (): RegistryFacts => {
  const { birthDate, hukou, changedSinceCard } = aPerson()
  return { birthDate, hukou, changedSinceCard }
}
const withoutFingerprints = (): RegistryFacts => {
  const { issuedOn, longTerm, issuingOrgan, status } = aCard()
  return aPerson({ card: { issuedOn, longTerm, issuingOrgan, status } })
}
const refusalsOf = (facts: RegistryFacts, today: PlainDate = TODAY) => {
  const outcome = assessEligibility(facts, today)
  return outcome.admitted ? [] : outcome.refusals
}

describe('someone with a recent card and hukou in Guizhou', () => {
  it('is told what was checked, and what an officer will still judge', () => {
    expect(assessEligibility(aPerson({ reason: 'damaged' }), TODAY)).toEqual({
      admitted: true,
      toBeJudged: ['GZ-12c', 'GZ-12d'],
      passed: [
        { code: 'hukouInGuizhou', clause: 'GZ-2', facts: { county: '520102' } },
        { code: 'sixteenOrOver', clause: 'LAW-7', facts: { age: 34 } },
        { code: 'notFirstCard', clause: 'GZ-12a', facts: {} },
        { code: 'cardToReplace', clause: 'GZ-3', facts: { status: 'valid' } },
        { code: 'cardNotExpired', clause: 'GZ-3', facts: { validTo: '2045-04-18' } },
        { code: 'fingerprintsWithinTwoYears', clause: 'GZ-2', facts: { collectedOn: '2025-04-02' } },
        {
          code: 'issuedWithinTwoYears',
          clause: 'GZ-12b',
          facts: { issuedOn: '2025-04-18', issuingOrgan: 'Nanming' },
        },
        { code: 'cardCarriesHukouDetails', clause: 'GZ-12e', facts: { checked: 7 } },
      ],
    })
  })

  it.each<[string, RegistryFacts]>([
    ['a lost card', aPerson({ reason: 'lost' })],
    ['a card reported lost before', aPerson({ reason: 'lost', card: aCard({ status: 'lost' }) })],
    [
      'a card invalid for another reason, applied for as lost',
      aPerson({ reason: 'lost', card: aCard({ status: 'invalid' }) }),
    ],
    [
      'a lost card that ran out meanwhile',
      aPerson({ reason: 'lost', card: aCard({ validTo: plainDate('2026-11-25') }) }),
    ],
    ['a damaged card on its last day', aPerson({ reason: 'damaged', card: aCard({ validTo: TODAY }) })],
    ['a damaged long-term card', aPerson({ reason: 'damaged', card: aCard({ longTerm: true }) })],
    ['no reason chosen yet', aPerson({ card: aCard({ status: 'lost', validTo: plainDate('2020-01-01') }) })],
    ['the 16th birthday', aPerson({ birthDate: plainDate('2010-11-26') })],
    ['the second anniversary of the issue', aPerson({ card: aCard({ issuedOn: plainDate('2024-11-26') }) })],
    [
      'the second anniversary of the fingerprints',
      aPerson({ card: aCard({ fingerprintsCollectedOn: plainDate('2024-11-26') }) }),
    ],
    ['a card issued today', aPerson({ card: aCard({ issuedOn: TODAY, fingerprintsCollectedOn: TODAY }) })],
  ])('is admitted with %s', (_, facts) => {
    expect(refusalsOf(facts)).toEqual([])
  })
})

describe('refused, with clause, facts and next way:', () => {
  it.each<[string, RegistryFacts, object]>([
    [
      'hukou in another province',
      aPerson({ hukou: { prefecture: '430100' as CountyCode, county: '430102' as CountyCode } }),
      { code: 'hukouInGuizhou', clause: 'GZ-2', facts: { county: '430102' }, nextWay: 'crossProvince' },
    ],
    [
      'the day before the 16th birthday',
      aPerson({ birthDate: plainDate('2010-11-27') }),
      { code: 'sixteenOrOver', clause: 'LAW-7', facts: { age: 15 }, nextWay: 'hukouStation' },
    ],
    ['a first card', withoutCard(), { code: 'notFirstCard', clause: 'GZ-12a', facts: {}, nextWay: 'hukouStation' }],
    [
      'a card that was handed back',
      aPerson({ reason: 'lost', card: aCard({ status: 'returned' }) }),
      { code: 'cardToReplace', clause: 'GZ-3', facts: { status: 'returned' }, nextWay: 'hukouStation' },
    ],
    [
      'damaged, but reported lost before',
      aPerson({ reason: 'damaged', card: aCard({ status: 'lost' }) }),
      { code: 'cardToReplace', clause: 'GZ-3', facts: { status: 'lost' }, nextWay: 'applyAsLost' },
    ],
    [
      'damaged, but invalid',
      aPerson({ reason: 'damaged', card: aCard({ status: 'invalid' }) }),
      { code: 'cardToReplace', clause: 'GZ-3', facts: { status: 'invalid' }, nextWay: 'applyAsLost' },
    ],
    [
      'damaged and expired yesterday: a renewal',
      aPerson({ reason: 'damaged', card: aCard({ validTo: plainDate('2026-11-25') }) }),
      { code: 'cardNotExpired', clause: 'GZ-3', facts: { validTo: '2026-11-25' }, nextWay: 'hukouStation' },
    ],
    [
      'fingerprints two years and a day old',
      aPerson({ card: aCard({ fingerprintsCollectedOn: plainDate('2024-11-25') }) }),
      {
        code: 'fingerprintsWithinTwoYears',
        clause: 'GZ-2',
        facts: { collectedOn: '2024-11-25' },
        nextWay: 'hukouStation',
      },
    ],
    [
      'no fingerprints on file',
      withoutFingerprints(),
      { code: 'fingerprintsWithinTwoYears', clause: 'GZ-2', facts: {}, nextWay: 'hukouStation' },
    ],
    [
      'a card issued two years and a day ago',
      aPerson({ card: aCard({ issuedOn: plainDate('2024-11-25') }) }),
      {
        code: 'issuedWithinTwoYears',
        clause: 'GZ-12b',
        facts: { issuedOn: '2024-11-25', issuingOrgan: 'Nanming' },
        nextWay: 'hukouStation',
      },
    ],
    [
      'a card said to be issued tomorrow',
      aPerson({ card: aCard({ issuedOn: plainDate('2026-11-27') }) }),
      {
        code: 'issuedWithinTwoYears',
        clause: 'GZ-12b',
        facts: { issuedOn: '2026-11-27', issuingOrgan: 'Nanming' },
        nextWay: 'hukouStation',
      },
    ],
    ...CHANGED_FIELDS.map((field): [string, RegistryFacts, object] => [
      `${field} changed since the card`,
      aPerson({ changedSinceCard: [field] }),
      {
        code: 'cardCarriesHukouDetails',
        clause: 'GZ-12e',
        facts: { changed: [field] },
        nextWay: 'updateHukouDetails',
      },
    ]),
  ])('%s', (_, facts, refusal) => {
    expect(refusalsOf(facts)).toEqual([refusal])
  })

  it('all reasons at once, and what was in order beside them', () => {
    const outcome = assessEligibility(
      aPerson({
        reason: 'damaged',
        card: aCard({ issuedOn: plainDate('2021-06-08'), fingerprintsCollectedOn: plainDate('2021-06-01') }),
        changedSinceCard: ['address', 'issuingAuthority'],
      }),
      TODAY,
    )
    expect(outcome).toMatchObject({
      admitted: false,
      refusals: [
        { code: 'fingerprintsWithinTwoYears' },
        { code: 'issuedWithinTwoYears' },
        { code: 'cardCarriesHukouDetails', facts: { changed: ['address', 'issuingAuthority'] } },
      ],
      passed: [
        { code: 'hukouInGuizhou' },
        { code: 'sixteenOrOver' },
        { code: 'notFirstCard' },
        { code: 'cardToReplace' },
        { code: 'cardNotExpired' },
      ],
    })
    expect(outcome).not.toHaveProperty('toBeJudged')
  })
})

describe('a card issued on 29 February', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-03-01', false],
  ])('on %s: within two years is %s', (today, within) => {
    const leap = plainDate('2024-02-29')
    const facts = aPerson({ card: aCard({ issuedOn: leap, fingerprintsCollectedOn: leap }) })
    expect(refusalsOf(facts, plainDate(today)).length === 0).toBe(within)
  })
})

describe('whatever the registry says', () => {
  const date = fc.integer({ min: -4000, max: 800 }).map((days) => addDays(TODAY, days))
  const card = fc.record(
    {
      issuedOn: date,
      longTerm: fc.boolean(),
      issuingOrgan: fc.constant('Nanming'),
      status: fc.constantFrom(...CARD_STATUSES),
      validTo: date,
      fingerprintsCollectedOn: date,
    },
    { requiredKeys: ['issuedOn', 'longTerm', 'issuingOrgan', 'status'] },
  )
  const person: fc.Arbitrary<RegistryFacts> = fc.record(
    {
      birthDate: fc.integer({ min: 1000, max: 30000 }).map((days) => addDays(TODAY, -days)),
      hukou: fc.constantFrom('520102', '522732', '430102').map((county) => ({
        prefecture: `${county.slice(0, 4)}00` as CountyCode,
        county: county as CountyCode,
      })),
      changedSinceCard: fc.subarray([...CHANGED_FIELDS]),
      card,
      reason: fc.constantFrom('lost' as const, 'damaged' as const),
    },
    { requiredKeys: ['birthDate', 'hukou', 'changedSinceCard'] },
  )
  const worse: readonly [RuleCode, (facts: RegistryFacts) => RegistryFacts | undefined][] = [
    ['hukouInGuizhou', (f) => ({ ...f, hukou: { ...f.hukou, county: '430102' as CountyCode } })],
    ['sixteenOrOver', (f) => ({ ...f, birthDate: plainDate('2012-01-01') })],
    ['cardToReplace', (f) => f.card && { ...f, card: { ...f.card, status: 'returned' } }],
    ['issuedWithinTwoYears', (f) => f.card && { ...f, card: { ...f.card, issuedOn: plainDate('2010-01-01') } }],
    [
      'fingerprintsWithinTwoYears',
      (f) => f.card && { ...f, card: { ...f.card, fingerprintsCollectedOn: plainDate('2010-01-01') } },
    ],
    ['cardCarriesHukouDetails', (f) => f.card && { ...f, changedSinceCard: CHANGED_FIELDS }],
  ]
  const codesOf = (facts: RegistryFacts) => refusalsOf(facts).map(({ code }) => code)

  it.each(worse)('a fact made bad (%s) never admits and hides no other refusal', (code, spoil) => {
    fc.assert(
      fc.property(person, (facts) => {
        const spoilt = spoil(facts)
        fc.pre(spoilt !== undefined)
        const codes = codesOf(spoilt)
        expect(codes).toContain(code)
        expect(codes).toEqual(expect.arrayContaining(codesOf(facts)))
      }),
    )
  })

  it('every rule that spoke either passed or refused, once, and admitted means none refused', () => {
    fc.assert(
      fc.property(person, (facts) => {
        const outcome = assessEligibility(facts, TODAY)
        const refusals = outcome.admitted ? [] : outcome.refusals
        const codes = [...outcome.passed, ...refusals].map(({ code }) => code)
        expect(new Set(codes).size).toBe(codes.length)
        expect(outcome.admitted).toBe(refusals.length === 0)
        expect(codes.length).toBe(facts.card === undefined ? 3 : facts.reason === 'damaged' ? 8 : 7)
      }),
    )
  })
})
