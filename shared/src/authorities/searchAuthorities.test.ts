import fc from 'fast-check'
import { findCountyOrgan, hukouStations } from './authority'
import type { AuthorityRecord } from './authority'
import { distanceBetween } from './distance'
import { regions } from './regions'
import { searchAuthorities } from './searchAuthorities'

const anOffice = (change: Partial<AuthorityRecord> & Pick<AuthorityRecord, 'id'>): AuthorityRecord => ({
  kind: 'station',
  name: 'South First Station',
  shortName: 'First Station',
  prefecture: { code: '520100', name: 'Sun City' },
  county: { code: '520102', name: 'South' },
  address: 'Sample Road 1',
  hours: [],
  phone: '0851-0000 0001',
  location: { latitude: 26.57, longitude: 106.71 },
  sample: true,
  initials: 'nmqdypcs nmq',
  pinyin: 'nanmingqudiyipaichusuo nanmingqu',
  accepts: true,
  collects: true,
  ...change,
})
const NORTH = {
  county: { code: '520103', name: 'North' },
  initials: 'yyqdypcs yyq',
  pinyin: 'yunyanqudiyipaichusuo yunyanqu',
} as const
const list: readonly AuthorityRecord[] = [
  anOffice({ id: '520103003', name: 'North First Station', ...NORTH, location: { latitude: 26.6, longitude: 106.72 } }),
  anOffice({ id: '520102004', name: 'South Second Station', shortName: 'Second Station' }),
  anOffice({ id: '520102003', location: { latitude: 26.58, longitude: 106.71 } }),
  anOffice({ id: '520102001', kind: 'countyOrgan', name: 'South Organ', shortName: 'Organ', accepts: false }),
  anOffice({
    id: '522701003',
    name: 'South of Du Station',
    prefecture: { code: '522700', name: 'Moon Prefecture' },
    county: { code: '522701', name: 'Du' },
    initials: 'dysdypcs dys',
    pinyin: 'duyunshidiyipaichusuo duyunshi',
    location: { latitude: 26.26, longitude: 107.52 },
  }),
]
const found = (query: Omit<Parameters<typeof searchAuthorities>[1], 'limit'>): string[] =>
  searchAuthorities(list, { limit: 20, ...query }).items.map(({ id }) => id)

describe('searching', () => {
  it.each([
    ['initials of the county', 'yy', ['520103003']],
    ['initials in capitals and with a space', 'Y Y', ['520103003']],
    ['full-width initials', 'ｙｙ', ['520103003']],
    ['pinyin, half typed', 'duyu', ['522701003']],
    ['a part of a name, in small letters', 'h second', ['520102004']],
    ['the beginning of a name first', 'south', ['520102001', '520102003', '520102004', '522701003']],
    ['the prefecture', 'Moon', ['522701003']],
    ['nothing that exists', 'zzz', []],
    ['nothing at all', ' ', ['520102001', '520102003', '520102004', '520103003', '522701003']],
  ])('by %s', (_, query, ids) => {
    expect(found({ query })).toEqual(ids)
  })

  it('within a county or prefecture, and only offices that accept', () => {
    expect(found({ county: '520102', accepts: true })).toEqual(['520102003', '520102004'])
    expect(found({ prefecture: '522700' })).toEqual(['522701003'])
    expect(found({ prefecture: '522700', county: '520102' })).toEqual([])
  })

  it('nearest first, and says how far', () => {
    const near = { latitude: 26.57, longitude: 106.71 }
    const { items } = searchAuthorities(list, { near, accepts: true, limit: 3 })
    expect(items.map(({ id, distance }) => [id, distance])).toEqual([
      ['520102004', 0],
      ['520102003', 1112],
      ['520103003', 3481],
    ])
    expect(searchAuthorities(list, { limit: 1 }).items[0]).not.toHaveProperty('distance')
  })

  it('page by page gives every office once, in the order of one page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(undefined, 'south', 'nm'), (limit, query) => {
        const whole = searchAuthorities(list, { query, limit: 100 })
        const ids: string[] = []
        let after: string | undefined
        do {
          const page = searchAuthorities(list, { query, limit, after })
          expect(page.total).toBe(whole.items.length)
          ids.push(...page.items.map(({ id }) => id))
          after = page.next
        } while (after !== undefined)
        expect(ids).toEqual(whole.items.map(({ id }) => id))
      }),
    )
  })

  it('has no page after an office that is gone', () => {
    expect(searchAuthorities(list, { after: '529999999', limit: 5 }).items).toEqual([])
  })
})

describe('distance', () => {
  it.each([
    ['a degree of latitude', { latitude: 26, longitude: 106 }, { latitude: 27, longitude: 106 }, 111_195],
    ['nowhere', { latitude: 26, longitude: 106 }, { latitude: 26, longitude: 106 }, 0],
    ['the other side', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20_015_114],
  ])('to %s', (_, a, b, metres) => {
    expect(distanceBetween(a, b)).toBe(metres)
    expect(distanceBetween(b, a)).toBe(metres)
  })
})

it('regions: prefectures with counties, and how many offices accept', () => {
  expect(regions(list)).toEqual([
    {
      code: '520100',
      name: 'Sun City',
      counties: [
        { code: '520102', name: 'South', authorities: 2 },
        { code: '520103', name: 'North', authorities: 1 },
      ],
    },
    { code: '522700', name: 'Moon Prefecture', counties: [{ code: '522701', name: 'Du', authorities: 1 }] },
  ])
})

it('a county’s organ and stations', () => {
  expect(findCountyOrgan(list, '520102')?.id).toBe('520102001')
  expect(findCountyOrgan(list, '520103')).toBeUndefined()
  expect(hukouStations(list, '520102').map(({ id }) => id)).toEqual(['520102004', '520102003'])
})
