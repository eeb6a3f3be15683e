import { InvalidCursor, StoreMisuse, type IndexValue } from '../../ports/store'
import type { CheckedQuery } from './checkQuery'
import { compareIndexValues } from './compareIndexValues'
import type { Position } from './cursor'
import { boundOn, type Scan } from './scan'

const MAX_COMBINATIONS = 64
/** A scan whose limit depends on what the walks before it found. */
export type Walk = Omit<Scan, 'limit'>

/**
 * A query as plain walks along its index: one list for each combination of the values asked for, to be merged; within
 * a list one walk after the other. So neither store ever sees an "or", or sorts, and each page costs what it returns.
 */
export function planScans(query: CheckedQuery, after: Position | undefined): readonly (readonly Walk[])[] {
  const combinations = query.equals.reduce<(readonly (readonly [string, IndexValue])[])[]>(
    (all, [path, values]) => all.flatMap((one) => values.map((value) => [...one, [path, value] as const])),
    [[]],
  )
  if (combinations.length > MAX_COMBINATIONS) throw new StoreMisuse(`${query.index.name}: too many values at once`)
  return combinations.map((equals) =>
    after === undefined ? [scanOf(query, equals, query.orderBy, query.bound)] : continueAfter(query, equals, after),
  )
}

function scanOf(
  { index, descending }: CheckedQuery,
  equals: Scan['equals'],
  orderBy: readonly string[],
  bound: Scan['bound'],
): Walk {
  const settled = index.unique && index.name !== '_id'
  return {
    index: index.name,
    equals,
    bound,
    orderBy: settled ? orderBy.filter((field) => field !== '_id') : orderBy,
    descending,
  }
}

/** Everything past `after`: first what shares all its values but has a later `_id`, then all but the last value … */
function continueAfter(query: CheckedQuery, equals: Scan['equals'], after: Position): readonly Walk[] {
  const { orderBy, descending } = query
  const asked = equals.find(([path]) => path === '_id')
  if (asked) {
    // One document, named: it is past the cursor or it isn't.
    const past = compareIndexValues(asked[1], after.at(-1) ?? null) * (descending ? -1 : 1) > 0
    return past ? [scanOf(query, equals, orderBy, undefined)] : []
  }
  const scans: Walk[] = []
  for (let i = orderBy.length - 1; i >= 0; i--) {
    const field = orderBy[i] as string
    const shared = orderBy.slice(0, i).map((path, j) => [path, after[j] ?? null] as const)
    const same = [...equals, ...shared]
    const bound = i === 0 ? query.bound : undefined
    for (const step of stepsPast(field, after[i] ?? null, descending, bound))
      scans.push(
        step === null
          ? scanOf(query, [...same, [field, null]], orderBy.slice(i + 1), undefined)
          : scanOf(query, same, orderBy.slice(i), step),
      )
  }
  return scans
}

/** The bounds past `value`, nearest first; `null` stands for "is null". Types come as null, numbers, strings. */
function stepsPast(
  field: string,
  value: IndexValue,
  descending: boolean,
  within: Scan['bound'],
): readonly (Scan['bound'] | null)[] {
  const end = value === null ? undefined : { value, inclusive: false }
  const type = typeof value === 'number' ? 'number' : 'string'
  if (within) {
    if (!end || typeof within.lower.value !== typeof value) throw new InvalidCursor('outside the range asked for')
    return [descending ? boundOn(field, type, within.lower, end) : boundOn(field, type, end, within.upper)]
  }
  if (field === '_id') return [descending ? boundOn(field, type, undefined, end) : boundOn(field, type, end)]
  const numbers = boundOn(field, 'number')
  const strings = boundOn(field, 'string')
  if (!end) return descending ? [] : [numbers, strings]
  if (descending) {
    const before = boundOn(field, type, undefined, end)
    return type === 'number' ? [before, null] : [before, numbers, null]
  }
  return type === 'number' ? [boundOn(field, type, end), strings] : [boundOn(field, type, end)]
}
