import { StoreMisuse, type IndexDefinition } from '../../ports/store'
import { isIndexable } from './isIndexValue'

/** Throws `StoreMisuse` unless `value` (at `field` of a document) is one that both stores order alike. */
export function checkIndexed(index: IndexDefinition, field: string, value: unknown): void {
  const where = `index ${index.name}, field ${field}`
  if (value === undefined || value === null) {
    // MongoDB counts two missing values as duplicates, SQLite doesn't.
    if (index.unique) throw new StoreMisuse(`${where}: a unique index needs a value`)
    return
  }
  if (!isIndexable(value)) throw new StoreMisuse(`${where}: only strings up to 200 characters and safe integers`)
}
