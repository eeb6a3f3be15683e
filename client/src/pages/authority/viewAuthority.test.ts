import { chosenOf, searchInput, splitNearest } from './viewAuthority'
import { areaName, areasUnder } from '../../features/form/areaTree'
import { openWords } from '../../features/form/openWords'
import zh from '../../text/authority.zh'
import { sayIn } from '../../text/say'

const place = { prefecture: { code: '520100', name: 'G' }, county: { code: '520102', name: 'N' } }
const office = {
  id: '520102003',
  kind: 'station' as const,
  name: 'S',
  shortName: 'S',
  ...place,
  address: 'A',
  hours: [
    {
      weekdays: [1, 2, 3, 4, 5],
      spans: [['09:00', '12:00'] as [string, string], ['13:00', '17:00'] as [string, string]],
    },
  ],
  phone: '0',
  location: { latitude: 26, longitude: 106 },
  sample: true,
}

it('browses by place, but looks for a name in the whole province', () => {
  expect(searchInput({ text: ' ', ...place })).toEqual({ prefecture: '520100', county: '520102' })
  expect(searchInput({ text: ' nmq ', ...place })).toEqual({ query: 'nmq' })
  const near = { latitude: 26, longitude: 106 }
  expect(searchInput({ text: '', near })).toEqual({ near })
})

it('sets the nearest apart only where a location is known', () => {
  expect(splitNearest([office, { ...office, id: 'b' }], true)).toMatchObject({ nearest: office, others: [{ id: 'b' }] })
  expect(splitNearest([office], false)).toEqual({ others: [office] })
  expect(splitNearest([], true)).toEqual({ others: [] })
})

it('keeps of an office what later screens show, and no more', () => {
  expect(chosenOf({ ...office, distance: 2100 })).toMatchObject({ id: office.id, distance: 2100 })
  expect(chosenOf(office)).not.toHaveProperty('phone')
})

it.each([
  ['in the morning', '2026-11-26T10:00', true, zh.openNow('12:00')],
  ['at noon', '2026-11-26T12:30', false, zh.closedToday('13:00')],
  ['in the evening', '2026-11-26T20:06', false, zh.closedTomorrow(sayIn('zh').weekday('2026-11-27'), '9:00')],
  [
    'on Friday evening',
    '2026-11-27T20:06',
    false,
    zh.closedUntil(sayIn('zh').date('2026-11-30', '2026-11-27'), '9:00'),
  ],
])('says whether it is open %s', (_, at, open, text) => {
  expect(openWords(office.hours, Date.parse(`${at}:00+08:00`), zh, sayIn('zh'))).toEqual({ open, text })
})

describe('the places of an address', () => {
  const areas = {
    province_list: { '110000': 'B', '520000': 'GZ' },
    city_list: { '110100': 'B', '520100': 'GY', '520300': 'ZY' },
    county_list: { '110101': 'D', '520102': 'NM', '520103': 'YY', '520302': 'HH' },
  }
  it('begin with the province of the office', () => {
    expect(areasUnder(areas, 'province', '').map(({ key }) => key)).toEqual(['520000', '110000'])
  })
  it('are those under the one chosen', () => {
    expect(areasUnder(areas, 'city', '520000').map(({ key }) => key)).toEqual(['520100', '520300'])
    expect(areasUnder(areas, 'county', '520100').map(({ key }) => key)).toEqual(['520102', '520103'])
  })
  it('are named in full, a municipality once', () => {
    expect(areaName(areas, '520102')).toBe('GZ GY NM')
    expect(areaName(areas, '110101')).toBe('B D')
  })
})
