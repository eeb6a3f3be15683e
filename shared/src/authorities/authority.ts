import type { AuthorityView } from '../contract/common'

/** An office as reference data hold it: what every screen shows, and what a search needs. */
export type AuthorityRecord = Omit<AuthorityView, 'distance'> & {
  /** First letters of the syllables of its name and of its county, two words: `nmqsldypcs nmq`. */
  readonly initials: string
  /** The same, spelt out. */
  readonly pinyin: string
  /** Takes online applications (GZ-4). */
  readonly accepts: boolean
  /** Hands cards over; the same offices by GZ-4, kept apart for a window that is closed for a time. */
  readonly collects: boolean
}

/** The file of offices that is imported; a real one replaces the samples. */
export interface AuthorityFile {
  readonly version: string
  readonly source: string
  /** `YYYY-MM-DD`. */
  readonly effectiveFrom: string
  readonly sample: boolean
  readonly authorities: readonly AuthorityRecord[]
}

type Placed = Pick<AuthorityRecord, 'kind' | 'county'>

/** The county organ, which issues (LAW-8); undefined for a county outside the data. */
export const findCountyOrgan = <A extends Placed>(list: readonly A[], county: string): A | undefined =>
  list.find((one) => one.kind === 'countyOrgan' && one.county.code === county)

/** The police stations of a county, where its hukou matters are dealt with. */
export const hukouStations = <A extends Placed>(list: readonly A[], county: string): readonly A[] =>
  list.filter((one) => one.kind === 'station' && one.county.code === county)
