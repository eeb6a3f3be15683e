import type { AuthorityId, AuthorityView, CountyCode } from '@resident-card/shared'
import { PROVINCE } from '@resident-card/shared'
import type { AuthorityEntry } from '../../ports/referenceData'
import type { Dependencies } from '../../runtime/dependencies'
import provinceOffices from '../../reference/provinceOffices.json'

export interface OfficeRef {
  readonly id: string
  readonly name: string
}
type PlaceRef = { code: CountyCode; name: string }

/** Names of offices, from reference data. */
export interface Offices {
  find(id: string): AuthorityEntry | undefined
  /** Authority id, county code (its organ), or `province`. */
  ref(id: string): { id: string; name: string }
  county(code: CountyCode): PlaceRef
  /** The organ that issues for a county (LAW-8). */
  organ(code: CountyCode): AuthorityEntry | undefined
}

const cache = new WeakMap<readonly AuthorityEntry[], Offices>()

const officesFrom = (entries: readonly AuthorityEntry[]): Offices => {
  const byId = new Map<string, AuthorityEntry>(entries.map((entry) => [entry.id, entry]))
  const organs = new Map(
    entries.filter(({ kind }) => kind === 'countyOrgan').map((entry) => [entry.county.code, entry]),
  )
  const counties = new Map(entries.map(({ county }) => [county.code, county.name]))
  const organ = (code: string) => organs.get(code)
  return {
    find: (id) => byId.get(id),
    ref: (id) => {
      if (id === PROVINCE) return { id, name: provinceOffices.production }
      const entry = byId.get(id) ?? organ(id)
      return { id: entry?.id ?? id, name: entry?.name ?? id }
    },
    county: (code) => ({ code, name: counties.get(code) ?? code }),
    organ,
  }
}

export const officesOf = async ({ reference }: Pick<Dependencies, 'reference'>): Promise<Offices> => {
  const entries = await reference.authorities()
  const known = cache.get(entries) ?? officesFrom(entries)
  cache.set(entries, known)
  return known
}

export const authorityView = (
  { initials: _i, pinyin: _p, accepts: _a, collects: _c, ...view }: AuthorityEntry,
  distance?: number,
): AuthorityView => ({ ...view, ...(distance !== undefined && { distance }) })

export const isAccepting = (offices: Offices, id: AuthorityId): boolean => offices.find(id)?.accepts ?? false
