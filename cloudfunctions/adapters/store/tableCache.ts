import { StoreMisuse, type Collection, type CollectionDefinition, type StoredDocument } from '../../ports/store'
import { checkDefinition } from './checkDefinition'

/** One collection object for each name, so that indexes are prepared once for each process. */
export function collectionCache(
  make: <T extends StoredDocument>(definition: CollectionDefinition<T>) => Collection<T>,
): <T extends StoredDocument>(definition: CollectionDefinition<T>) => Collection<T> {
  const made = new Map<string, { readonly indexes: string; readonly collection: unknown }>()
  return <T extends StoredDocument>(definition: CollectionDefinition<T>): Collection<T> => {
    const indexes = JSON.stringify(definition.indexes)
    const known = made.get(definition.name)
    if (known && known.indexes !== indexes) throw new StoreMisuse(`${definition.name}: declared twice, differently`)
    if (known) return known.collection as Collection<T>
    checkDefinition(definition)
    const collection = make(definition)
    made.set(definition.name, { indexes, collection })
    return collection
  }
}
