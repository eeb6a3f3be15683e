import type { TableDefinition, IndexDefinition, StoredDocument } from '../../ports/store'

/**
 * Which unique index already holds a value of `document`: `_id` first, then in declared order, whatever order the
 * store itself checks in. `undefined` if the other one is gone meanwhile.
 */
export async function nameDuplicate<T extends StoredDocument>(
  definition: TableDefinition<T>,
  document: T,
  taken: (index: IndexDefinition | '_id', document: T) => Promise<boolean>,
): Promise<string | undefined> {
  if (await taken('_id', document)) return '_id'
  for (const index of definition.indexes) if (index.unique && (await taken(index, document))) return index.name
  return undefined
}
