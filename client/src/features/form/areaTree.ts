import { HERE } from '@resident-card/shared'
import type { PickItem } from './PickSheet'

/** Names by six-digit code, as `@vant/area-data` has them. */
export interface AreaList {
  readonly province_list: Readonly<Record<string, string>>
  readonly city_list: Readonly<Record<string, string>>
  readonly county_list: Readonly<Record<string, string>>
}
export type AreaLevel = 'province' | 'city' | 'county'

const PREFIX: Record<AreaLevel, number> = { province: 0, city: 2, county: 4 }
const LISTS: Record<AreaLevel, keyof AreaList> = { province: 'province_list', city: 'city_list', county: 'county_list' }

/** Most cards are mailed within the province, so it stands first. */
const HOME = `${HERE.areaPrefix}0000`
const homeFirst = (a: PickItem, b: PickItem): number => Number(b.key === HOME) - Number(a.key === HOME)

/** What lies under the place chosen one level above; all provinces for the first level. */
export const areasUnder = (areas: AreaList, level: AreaLevel, above: string): readonly PickItem[] =>
  Object.entries(areas[LISTS[level]])
    .filter(([code]) => code.startsWith(above.slice(0, PREFIX[level])))
    .map(([key, word]) => ({ key, word }))
    .sort(homeFirst)

/** Full name of a county; the level between that only repeats the province is left out. */
export const areaName = (areas: AreaList, county: string): string => {
  const province = areas.province_list[`${county.slice(0, 2)}0000`]
  const city = areas.city_list[`${county.slice(0, 4)}00`]
  const names = [province, city === province ? undefined : city, areas.county_list[county]]
  return names.filter((name) => name !== undefined).join(' ')
}
