import fc from 'fast-check'
import type { Change, TableDefinition, IndexValue, Query, Range, StoredDocument } from '../../ports/store'

/** A record of the random histories and queries. */
export interface Thing extends StoredDocument {
  /** Keeps the runs of a property apart within one collection. */
  readonly run?: string
  readonly key: string
  readonly a?: IndexValue
  readonly n?: { readonly b?: IndexValue; readonly free?: unknown; readonly count?: number }
  readonly list?: readonly unknown[]
}
export const thingIndexes: TableDefinition<Thing>['indexes'] = [
  { name: 'key', fields: ['run', 'key'], unique: true },
  { name: 'ab', fields: ['run', 'a', 'n.b'] },
]

/** Few values, so that they meet; each end of each type, and two texts that UTF-16 and UTF-8 order differently. */
const bound = fc.constantFrom(-1, 0, 7, Number.MIN_SAFE_INTEGER, '', 'a', 'A', 'é', '\uFFFF', '\u{1F600}')
const indexed = fc.oneof(fc.constant(null), bound)
const unstorable = /\\u0000|\\ud[89a-f]/i
const isKey = (name: string): boolean => !/^\$|\.|^__proto__$|^$/.test(name)
const hasKeys = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Object.entries(value).every(([name, part]) => (Array.isArray(value) || isKey(name)) && hasKeys(part))
const json: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  .map((value) => JSON.stringify(value))
  .filter((text) => !unstorable.test(text))
  .map((text) => JSON.parse(text) as unknown)
  .filter(hasKeys)
const key = fc.integer({ min: 0, max: 6 }).map((i) => `k${i}`)
const few = fc.array(json, { maxLength: 2 })
const count = fc.integer({ min: -9, max: 99 })
const anyOf = { requiredKeys: [] }

const rest = fc.record({ a: indexed, n: fc.record({ b: indexed, free: json, count }, anyOf), list: few }, anyOf)
export const thing: fc.Arbitrary<Thing> = fc
  .tuple(fc.integer({ min: 0, max: 4 }), key, rest)
  .map(([id, k, more]) => ({ ...more, _id: `t${id}`, key: k, schemaVersion: 1, version: 1 }))

const change: fc.Arbitrary<Change> = fc
  .record(
    {
      set: fc.record({ a: indexed, key, 'n.b': indexed, touched: json }, anyOf),
      unset: fc.constant(['n.free']),
      inc: fc.record({ 'n.count': count }),
      push: fc.record({ list: few }),
    },
    anyOf,
  )
  .map((one) => ({ ...one, set: { step: true, ...one.set } }))

export type Step =
  | { readonly do: 'insert' | 'replace' | 'remove'; readonly thing: Thing; readonly version: number }
  | { readonly do: 'update'; readonly thing: Thing; readonly version: number; readonly change: Change }
const version = fc.integer({ min: 1, max: 3 })
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('insert', 'insert', 'insert', 'replace', 'remove'), thing, version }),
  fc.record({ do: fc.constant('update'), thing, version, change }),
)

const wanted = fc.oneof(indexed, fc.array(indexed, { maxLength: 3 }))
const rangeOn = (field: string): fc.Arbitrary<Range> =>
  fc.oneof(
    fc.tuple(fc.constantFrom('gt', 'gte', 'lt', 'lte'), bound).map(([end, value]) => ({ field, [end]: value })),
    fc.tuple(fc.nat(9), fc.nat(9)).map(([gte, lt]) => ({ field, gte: gte - 2, lt: lt - 1 })),
  )
/** On index `ab`, without the `run` that the property adds. */
export const query: fc.Arbitrary<Omit<Query, 'after'>> = fc
  .record({
    equals: fc.oneof(fc.constant({}), fc.record({ a: wanted }), fc.record({ a: wanted, 'n.b': wanted })),
    ranged: fc.boolean(),
    onA: rangeOn('a'),
    onB: rangeOn('n.b'),
    order: fc.constantFrom('asc' as const, 'desc' as const),
    limit: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ equals, ranged, onA, onB, ...more }) => {
    const next = [onA, onB][Object.keys(equals).length]
    return { index: 'ab', equals, ...(ranged && next && { range: next }), ...more }
  })
