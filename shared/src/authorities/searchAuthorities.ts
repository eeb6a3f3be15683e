import type { AuthorityRecord } from './authority'
import { distanceBetween } from './distance'
import type { Place } from './distance'
import { matchRank, plainQuery } from './matchRank'

export interface AuthorityQuery {
  /** Part of a name, initials of its pinyin, or the pinyin itself. */
  readonly query?: string | undefined
  /** Six digits. */
  readonly prefecture?: string | undefined
  readonly county?: string | undefined
  /** Nearest first, and distances told. */
  readonly near?: Place | undefined
  /** Only offices that take online applications. */
  readonly accepts?: true | undefined
  readonly limit: number
  /** Id of the last office of the page before. */
  readonly after?: string | undefined
}

export interface AuthorityPage<A> {
  readonly items: readonly (A & { readonly distance?: number })[]
  /** For `after`; missing on the last page. */
  readonly next?: string
  readonly total: number
}

interface Hit<A> {
  readonly one: A
  readonly rank: number
  readonly distance?: number
}

const byFit = <A extends AuthorityRecord>(a: Hit<A>, b: Hit<A>): number =>
  a.rank - b.rank || (a.distance ?? 0) - (b.distance ?? 0) || (a.one.id < b.one.id ? -1 : 1)

const isWanted = (one: AuthorityRecord, { prefecture, county, accepts }: AuthorityQuery): boolean =>
  (prefecture === undefined || one.prefecture.code === prefecture) &&
  (county === undefined || one.county.code === county) &&
  (accepts === undefined || one.accepts)

/** One page of the offices that fit, the best fit first, then the nearest, then by id. */
export const searchAuthorities = <A extends AuthorityRecord>(
  list: readonly A[],
  asked: AuthorityQuery,
): AuthorityPage<A> => {
  const query = plainQuery(asked.query ?? '')
  const hits: Hit<A>[] = []
  for (const one of list) {
    const rank = isWanted(one, asked) ? matchRank(one, query) : undefined
    if (rank === undefined) continue
    hits.push({ one, rank, ...(asked.near && { distance: distanceBetween(asked.near, one.location) }) })
  }
  hits.sort(byFit)
  // An office that is no longer among the hits has no page after it.
  const before = asked.after === undefined ? -1 : hits.findIndex(({ one }) => one.id === asked.after)
  const from = asked.after !== undefined && before < 0 ? hits.length : before + 1
  const shown = hits.slice(from, from + asked.limit)
  const last = shown[shown.length - 1]
  return {
    items: shown.map(({ one, distance }) => ({ ...one, ...(distance !== undefined && { distance }) })),
    total: hits.length,
    ...(last !== undefined && from + shown.length < hits.length && { next: last.one.id }),
  }
}
