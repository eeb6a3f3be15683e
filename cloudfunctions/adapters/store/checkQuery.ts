import {
  StoreMisuse,
  type TableDefinition,
  type IndexDefinition,
  type IndexValue,
  type Query,
  type Range,
  type StoredDocument,
} from '../../ports/store'
import { checkValue } from './checkDocument'
import { boundOn, type Bound, type End } from './scan'

const MAX_LIMIT = 1000
const BY_ID: IndexDefinition = { name: '_id', fields: ['_id'], unique: true }

/** A query that has been checked against its index. */
export interface CheckedQuery {
  readonly index: IndexDefinition
  /** In the order of the index. */
  readonly equals: readonly (readonly [path: string, values: readonly IndexValue[]])[]
  readonly bound?: Bound
  /** The rest of the index, then `_id`. */
  readonly orderBy: readonly string[]
  readonly descending: boolean
  readonly limit: number
}

/** Throws `StoreMisuse` unless the query walks one declared index. */
export function checkQuery<T extends StoredDocument>(definition: TableDefinition<T>, query: Query): CheckedQuery {
  const { index: name, equals, range, order = 'asc', after, limit, aside: _, ...unknown } = query
  const at = `${definition.name}.find on ${name}`
  if (Object.keys(unknown).length > 0) throw new StoreMisuse(`${at}: unknown option ${Object.keys(unknown).join(', ')}`)
  const index = name === '_id' ? BY_ID : definition.indexes.find((one) => one.name === name)
  if (!index) throw new StoreMisuse(`${at}: not a declared index`)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) throw new StoreMisuse(`${at}: limit ${limit}`)
  if (order !== 'asc' && order !== 'desc') throw new StoreMisuse(`${at}: order ${String(order)}`)
  if (after !== undefined && typeof after !== 'string') throw new StoreMisuse(`${at}: after isn't a string`)

  const count = Object.keys(equals).length
  const prefix = index.fields.slice(0, count)
  if (!prefix.every((field) => Object.hasOwn(equals, field)))
    throw new StoreMisuse(`${at}: equals isn't a prefix of it`)
  if (range && range.field !== index.fields[count]) throw new StoreMisuse(`${at}: the range isn't on the next field`)
  const rest = index.fields.slice(count)
  return {
    index,
    equals: prefix.map((field) => [field, checkValues(`${at}, ${field}`, equals[field])] as const),
    ...(range && { bound: checkRange(at, range) }),
    orderBy: rest.includes('_id') ? rest : [...rest, '_id'],
    descending: order === 'desc',
    limit,
  }
}

function checkValues(at: string, wanted: IndexValue | readonly IndexValue[] | undefined): readonly IndexValue[] {
  const values: readonly (IndexValue | undefined)[] = Array.isArray(wanted)
    ? wanted
    : [wanted as IndexValue | undefined]
  return [...new Set(values.map((value) => (value === null ? null : checkScalar(at, value))))]
}

function checkScalar(at: string, value: unknown): string | number {
  if (typeof value !== 'string' && !Number.isSafeInteger(value)) throw new StoreMisuse(`${at}: not an index value`)
  checkValue(value, at)
  return value as string | number
}

function checkRange(at: string, { field, gt, gte, lt, lte, ...unknown }: Range): Bound {
  if (Object.keys(unknown).length > 0) throw new StoreMisuse(`${at}: unknown bound ${Object.keys(unknown).join(', ')}`)
  const lower = checkEnd(at, gt, gte)
  const upper = checkEnd(at, lt, lte)
  const types = new Set([lower, upper].flatMap((end) => (end ? [typeof end.value] : [])))
  if (types.size !== 1) throw new StoreMisuse(`${at}: a range needs bounds of one type`)
  return boundOn(field, types.has('number') ? 'number' : 'string', lower, upper)
}

function checkEnd(at: string, exclusive: unknown, inclusive: unknown): End | undefined {
  if (exclusive !== undefined && inclusive !== undefined) throw new StoreMisuse(`${at}: two bounds at one end`)
  if (exclusive !== undefined) return { value: checkScalar(at, exclusive), inclusive: false }
  if (inclusive !== undefined) return { value: checkScalar(at, inclusive), inclusive: true }
  return undefined
}
