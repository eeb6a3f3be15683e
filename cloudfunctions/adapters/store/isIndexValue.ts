import type { IndexValue } from '../../ports/store'

/** MongoDB and PostgreSQL bound the length of an index entry; ours are ids, codes and dates. */
const MAX_INDEXED_LENGTH = 200

/** Whether a value other than null can stand in an index. */
export const isIndexable = (value: unknown): value is string | number =>
  typeof value === 'string' ? value.length <= MAX_INDEXED_LENGTH : Number.isSafeInteger(value)

/** Whether an index can hold it: a text, a safe integer, or nothing. */
export const isIndexValue = (value: unknown): value is IndexValue => value === null || isIndexable(value)
