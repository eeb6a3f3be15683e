import { StoreMisuse, type TableDefinition, type StoredDocument } from '../../ports/store'
import { checkIndexed } from './checkIndexed'
import { valueAt } from './valueAt'

/** MongoDB refuses documents nested deeper than 100. */
const MAX_DEPTH = 90
/** What BSON or SQLite's JSON functions would change or cut. */
const UNSTORABLE_TEXT = /[\0\p{Surrogate}]/u

/** Throws `StoreMisuse` unless `value` is plain JSON that both stores give back unchanged. */
export function checkValue(value: unknown, path: string, depth = 0): void {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'string') {
    if (UNSTORABLE_TEXT.test(value)) throw new StoreMisuse(`${path}: a NUL character or half a surrogate pair`)
    return
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new StoreMisuse(`${path}: ${value} is not a JSON number`)
    return
  }
  if (typeof value !== 'object') throw new StoreMisuse(`${path}: ${typeof value} is not JSON`)
  if (depth > MAX_DEPTH) throw new StoreMisuse(`${path}: nested deeper than ${MAX_DEPTH}`)
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) checkValue(value[i], `${path}.${i}`, depth + 1)
    return
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  // The second case is a plain object of another realm (a test's sandbox), which is as plain as ours.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new StoreMisuse(`${path}: an instance of a class is not JSON`)
  for (const [key, child] of Object.entries(value)) {
    if (key === '' || key === '__proto__' || key.startsWith('$') || key.includes('.') || UNSTORABLE_TEXT.test(key))
      throw new StoreMisuse(`${path}: a key that cannot be stored`)
    checkValue(child, `${path}.${key}`, depth + 1)
  }
}

/** A version that can be counted up without losing one. */
export function checkVersion(version: unknown): void {
  if (!Number.isSafeInteger(version) || (version as number) < 0) throw new StoreMisuse('version: not a count')
}

export function checkId(id: unknown): void {
  if (typeof id !== 'string' || id === '' || id.length > 200 || UNSTORABLE_TEXT.test(id))
    throw new StoreMisuse('_id: not a string of 1 to 200 characters')
}

/** Throws `StoreMisuse` unless every store can hold the document and index it alike. */
export function checkDocument<T extends StoredDocument>(definition: TableDefinition<T>, document: T): void {
  checkValue(document, definition.name)
  checkId(document._id)
  checkVersion(document.version)
  for (const index of definition.indexes)
    for (const field of index.fields) checkIndexed(index, field, valueAt(document, field))
}
