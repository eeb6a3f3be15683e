import type { AuthorityRecord } from './authority'

type Named = Pick<AuthorityRecord, 'name' | 'shortName' | 'prefecture' | 'county' | 'address' | 'initials' | 'pinyin'>

/** As people type it: no spaces, small letters, full-width letters as narrow ones. */
export const plainQuery = (query: string): string => query.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** Each way an office can be found, best first; a query that comes here is plain. */
const WAYS: readonly ((one: Named, query: string) => boolean)[] = [
  ({ name, shortName, county }, query) =>
    [name, shortName, county.name].some((text) => plainQuery(text).startsWith(query)),
  ({ name, county }, query) => [name, county.name].some((text) => plainQuery(text).includes(query)),
  ({ initials }, query) => initials.split(' ').some((word) => word.startsWith(query)),
  ({ pinyin }, query) => pinyin.split(' ').some((word) => word.startsWith(query)),
  ({ prefecture, address }, query) => [prefecture.name, address].some((text) => plainQuery(text).includes(query)),
]

/** How well an office fits a plain query: 0 best; undefined = not at all. An empty query fits every office alike. */
export const matchRank = (one: Named, query: string): number | undefined => {
  if (query === '') return 0
  const rank = WAYS.findIndex((way) => way(one, query))
  return rank < 0 ? undefined : rank
}
