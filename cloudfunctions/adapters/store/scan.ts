import type { IndexValue } from '../../ports/store'

/** One end of a bound. */
export interface End {
  readonly value: string | number
  readonly inclusive: boolean
}

/** Between `lower` and `upper`, within one type: a bound on numbers has both ends, one on strings always the lower. */
export interface Bound {
  readonly field: string
  readonly lower: End
  readonly upper?: End
}

/** The one thing a store must be able to do for `find`: walk one index from one place in one direction. */
export interface Scan {
  /** A declared index, or `_id`. */
  readonly index: string
  /** The first fields of the index, possibly `_id` too; `null` matches missing. */
  readonly equals: readonly (readonly [path: string, value: IndexValue])[]
  /** On the field after those; always named, for all walks to be of one shape: they are copied at every question. */
  readonly bound: Bound | undefined
  /** The rest of the index. Ends with `_id` unless the index is unique and so settles the order without it. */
  readonly orderBy: readonly string[]
  readonly descending: boolean
  readonly limit: number
}

/** Numbers of an index are safe integers, and in both stores numbers come before strings. */
const LOWEST: Readonly<Record<'number' | 'string', End>> = {
  number: { value: Number.MIN_SAFE_INTEGER, inclusive: true },
  string: { value: '', inclusive: true },
}
const HIGHEST_NUMBER: End = { value: Number.MAX_SAFE_INTEGER, inclusive: true }

/** A bound that keeps to one type, open ends filled in. */
export function boundOn(field: string, type: 'number' | 'string', lower?: End, upper?: End): Bound {
  const last = upper ?? (type === 'number' ? HIGHEST_NUMBER : undefined)
  return { field, lower: lower ?? LOWEST[type], ...(last && { upper: last }) }
}
