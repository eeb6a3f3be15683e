import { StoreMisuse, type Table, type TableDefinition, type StoredDocument } from '../../ports/store'
import { checkDefinition } from './checkDefinition'

/** One table object for each name, so that indexes are prepared once for each process. */
export function tableCache(
  make: <T extends StoredDocument>(definition: TableDefinition<T>) => Table<T>,
): <T extends StoredDocument>(definition: TableDefinition<T>) => Table<T> {
  const made = new Map<string, { readonly indexes: string; readonly table: unknown }>()
  return <T extends StoredDocument>(definition: TableDefinition<T>): Table<T> => {
    const indexes = JSON.stringify(definition.indexes)
    const known = made.get(definition.name)
    if (known && known.indexes !== indexes) throw new StoreMisuse(`${definition.name}: declared twice, differently`)
    if (known) return known.table as Table<T>
    checkDefinition(definition)
    const table = make(definition)
    made.set(definition.name, { indexes, table })
    return table
  }
}
