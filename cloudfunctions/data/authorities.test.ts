import { areaList } from '@vant/area-data'
import { authorityView, findCountyOrgan, hukouStations, regions, searchAuthorities } from '@resident-card/shared'
import type { AuthorityFile, AuthorityRecord } from '@resident-card/shared'
import * as v from 'valibot'
import file from './authorities.json'

const record = v.strictObject({
  ...authorityView.entries,
  initials: v.pipe(v.string(), v.regex(/^[a-z]+ [a-z]+$/)),
  pinyin: v.pipe(v.string(), v.regex(/^[a-z]+ [a-z]+$/)),
  accepts: v.boolean(),
  collects: v.boolean(),
})
const counties = Object.entries(areaList.county_list).filter(([code]) => code.startsWith('52'))
const list: readonly AuthorityRecord[] = v.parse(v.array(record), file.authorities)
const countyOf = (code: string): string => areaList.county_list[code] ?? ''
const found = (query: string): Set<string> =>
  new Set(searchAuthorities(list, { query, accepts: true, limit: 500 }).items.map(({ county }) => county.code))

describe('the offices of Guizhou', () => {
  it('are samples, and say so', () => {
    const { version, source, effectiveFrom, sample }: Omit<AuthorityFile, 'authorities'> = file
    expect({ version, sample }).toEqual({ version: expect.stringContaining('sample'), sample: true })
    expect(source).toContain('invented')
    expect(effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(list.every((one) => one.sample)).toBe(true)
  })

  it('cover all 9 prefectures and 88 county-level divisions, by their names', () => {
    const known = regions(list)
    expect(known.length).toBe(9)
    expect(known.map(({ code, name }) => [code, name])).toEqual(
      Object.entries(areaList.city_list).filter(([code]) => code.startsWith('52')),
    )
    expect(known.flatMap((one) => one.counties).map(({ code, name }) => [code, name])).toEqual(counties)
    expect(counties.length).toBe(88)
  })

  it.each(counties)('%s %s has an organ that issues, a service centre and three stations', (code) => {
    expect(findCountyOrgan(list, code)).toMatchObject({ id: `${code}001`, accepts: false, collects: false })
    expect(list.find((one) => one.id === `${code}002`)).toMatchObject({ kind: 'serviceCentre', accepts: true })
    expect(hukouStations(list, code).map(({ id }) => id)).toEqual([`${code}003`, `${code}004`, `${code}005`])
  })

  it('have ids and telephone numbers of their own, which no telephone can dial', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    expect(new Set(list.map(({ phone }) => phone)).size).toBe(list.length)
    expect(list.filter(({ phone }) => !/^0851-0000 0\d{3}$/.test(phone))).toEqual([])
  })

  it('lie in Guizhou, each at a place of its own', () => {
    const outside = list.filter(
      ({ location: { latitude, longitude } }) =>
        latitude < 24.6 || latitude > 29.3 || longitude < 103.5 || longitude > 109.6,
    )
    expect(outside).toEqual([])
    expect(new Set(list.map(({ location }) => `${location.latitude} ${location.longitude}`)).size).toBe(list.length)
  })
})

describe('searching them', () => {
  it.each([
    ['nm', '520102'],
    ['nanming', '520102'],
    ['dys', '522701'],
    ['duyun', '522701'],
    ['sandu', '522732'],
    ['hhg', '520302'],
  ])('%s finds %s', (query, code) => {
    expect(found(query)).toContain(code)
  })

  it('every county is found by its name, and first', () => {
    for (const [code, name] of counties) {
      expect(searchAuthorities(list, { query: name, accepts: true, limit: 1 }).items[0]?.county.code).toBe(code)
    }
  })

  it('a prefecture is found by its name, with all its counties', () => {
    expect(found(areaList.city_list['520100'] ?? '').size).toBe(10)
  })

  it('the nearest to the middle of a county is mostly its own', () => {
    const near = { latitude: 27.06, longitude: 106.97 }
    const [first] = searchAuthorities(list, { near, accepts: true, limit: 1 }).items
    expect(first?.county.name).toBe(countyOf('520121'))
    expect(first?.distance).toBeLessThan(3000)
  })
})
