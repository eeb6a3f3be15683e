import type { AuthorityRecord } from './authority'

interface CountyRegion {
  readonly code: string
  readonly name: string
  /** How many offices there take online applications. */
  readonly authorities: number
}
export interface PrefectureRegion {
  readonly code: string
  readonly name: string
  readonly counties: readonly CountyRegion[]
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => Number(a.code) - Number(b.code)

/** The prefectures with their counties, by code. */
export const regions = (
  list: readonly Pick<AuthorityRecord, 'prefecture' | 'county' | 'accepts'>[],
): readonly PrefectureRegion[] => {
  const prefectures = new Map<string, { name: string; counties: Map<string, CountyRegion> }>()
  for (const { prefecture, county, accepts } of list) {
    const known = prefectures.get(prefecture.code) ?? { name: prefecture.name, counties: new Map() }
    const authorities = (known.counties.get(county.code)?.authorities ?? 0) + (accepts ? 1 : 0)
    known.counties.set(county.code, { ...county, authorities })
    prefectures.set(prefecture.code, known)
  }
  return [...prefectures]
    .map(([code, { name, counties }]) => ({ code, name, counties: [...counties.values()].sort(byCode) }))
    .sort(byCode)
}
