import type { IndexValue } from '../../ports/store'

const rank = (value: IndexValue): number => (value === null ? 0 : typeof value === 'number' ? 1 : 2)

/** The order of both stores: null, numbers, strings by their UTF-8 bytes (UTF-16, as `<` has it, differs past U+FFFF). */
export function compareIndexValues(a: IndexValue, b: IndexValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string')
    return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b))
  return rank(a) - rank(b)
}
