/**
 * Writes cloudfunctions/data/authorities.json: sample offices for every county-level division of Guizhou. The divisions
 * are real (@vant/area-data), the offices are not: a real office replaces the file. `node scripts/makeAuthorities.mjs`
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { areaList } from '@vant/area-data'
import { addDict, pinyin } from 'pinyin-pro'

const GUIZHOU = '52'
/** Degrees; a station lies up to this far from the middle of its county, about 2 km. */
const SPREAD = 0.02

const data = new URL('../cloudfunctions/data/', import.meta.url)
const offices = JSON.parse(readFileSync(new URL('sampleOffices.json', data), 'utf8'))
const areaVersion = createRequire(import.meta.url)('@vant/area-data/package.json').version
const { words } = offices
addDict(Object.fromEntries(Object.entries(offices.pinyin).map(([word, reading]) => [word, [reading]])), 'places')

const fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name])
const syllables = (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
/** Two search words each: of the office's name and of its county's. */
const searchWords = (name, county) => ({
  initials: [name, county]
    .map((text) =>
      syllables(text)
        .map((one) => one[0])
        .join(''),
    )
    .join(' '),
  pinyin: [name, county].map((text) => syllables(text).join('')).join(' '),
})
/** The same place for the same office every time. */
const jitter = (id, salt) => {
  const fraction = createHash('sha256').update(`${id} ${salt}`).digest().readUInt32BE() / 2 ** 32
  return (fraction - 0.5) * 2 * SPREAD
}
const round = (degrees) => Math.round(degrees * 10_000) / 10_000

/** The county as it is said: without the names of its peoples. */
const shortOf = (name) =>
  name.endsWith(words.autonomousCounty)
    ? words.peoples
        .reduce((text, people) => text.replaceAll(people, ''), name)
        .replace(words.autonomousCounty, words.county)
    : name

const isDistrict = (name) => name.endsWith(words.district) && !name.endsWith(words.specialDistrict)

const officesOf = ([code, county], index) => {
  const prefectureCode = `${code.slice(0, 4)}00`
  const prefecture = areaList.city_list[prefectureCode]
  const short = shortOf(county)
  const values = { prefecture, county, short, stem: short.slice(0, -1) }
  const [latitude, longitude] = offices.centres[code]
  const make = (running, kind, template, more = {}) => {
    const id = `${code}${String(running).padStart(3, '0')}`
    const name = fill(template.name, { ...values, ...more })
    return {
      id,
      kind,
      name,
      shortName: fill(template.shortName, { ...values, ...more }),
      prefecture: { code: prefectureCode, name: prefecture },
      county: { code, name: county },
      address: fill(words.address, { short, number: running * 6 + (index % 5) }),
      hours: offices.hours[kind],
      phone: `${offices.phone}${String(index * 5 + running).padStart(3, '0')}`,
      location: {
        latitude: round(latitude + jitter(id, 'latitude')),
        longitude: round(longitude + jitter(id, 'longitude')),
      },
      sample: true,
      ...searchWords(name, county),
      accepts: kind !== 'countyOrgan',
      collects: kind !== 'countyOrgan',
    }
  }
  return [
    make(1, 'countyOrgan', isDistrict(county) ? words.districtOrgan : words.countyOrgan),
    make(2, 'serviceCentre', words.serviceCentre),
    ...words.ordinals
      .slice(0, offices.stationsPerCounty)
      .map((ordinal, at) => make(3 + at, 'station', words.station, { ordinal })),
  ]
}

const counties = Object.entries(areaList.county_list).filter(([code]) => code.startsWith(GUIZHOU))
const records = counties.flatMap(officesOf)
const head = {
  version: offices.version,
  source: `divisions: @vant/area-data ${areaVersion}; offices: invented samples`,
  effectiveFrom: offices.effectiveFrom,
  sample: true,
}
writeFileSync(
  new URL('authorities.json', data),
  `${JSON.stringify(head).slice(0, -1)},"authorities":[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`,
)
console.log(`${records.length} offices in ${counties.length} county-level divisions`)
