import type { AuthorityRecord, CountyCode } from '@resident-card/shared'
import { findCountyOrgan, hukouStations } from '@resident-card/shared'
import type { HukouPlace } from './resident'

const placeOf = (list: readonly AuthorityRecord[], code: string): HukouPlace | undefined => {
  const organ = findCountyOrgan(list, code)
  if (organ === undefined) return undefined
  const [station] = hukouStations(list, code)
  return {
    county: code as CountyCode,
    prefecture: organ.prefecture.code as CountyCode,
    countyName: organ.county.name,
    organName: organ.name,
    ...(station !== undefined && { station: station.id }),
  }
}

/** Where invented people can be registered: every county of the reference data. */
export const placesOf = (list: readonly AuthorityRecord[]): readonly HukouPlace[] =>
  [...new Set(list.map(({ county }) => county.code))].sort().flatMap((code) => placeOf(list, code) ?? [])
