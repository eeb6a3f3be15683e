import { MongoServerError, type Collection, type IndexDescription } from 'mongodb'
import { StoreUnavailable, type StoredDocument, type TableDefinition } from '../../ports/store'
import type { MongoDocument } from './scanFilter'

/** Whether indexes are made when a table is first used, or only when somebody asks for it (`npm run migrate`). */
export type IndexPolicy = 'onFirstUse' | 'asked'

/** A table that is in use lacks an index of this build. To a caller an outage: it ends when somebody has made it. */
export class IndexesMissing extends StoreUnavailable {
  constructor(table: string, names: readonly string[]) {
    super(`${table} lacks ${names.join(', ')}: run "npm run migrate" before this build`)
  }
}

/** A collection that isn't there has none. */
const NAMESPACE_NOT_FOUND = 26

const wanted = <T extends StoredDocument>({ indexes }: TableDefinition<T>): (IndexDescription & { name: string })[] =>
  indexes.map(({ name, fields, unique = false }) => ({
    name,
    unique,
    // `_id` at the end settles the order; a unique index has no ties, and with `_id` would not be unique.
    key: new Map((unique ? fields : [...fields, '_id']).map((field) => [field, 1] as const)),
  }))

const presentIn = async (collection: Collection<MongoDocument>): Promise<ReadonlySet<string>> => {
  try {
    return new Set((await collection.listIndexes().toArray()).map(({ name }) => String(name)))
  } catch (error) {
    if (error instanceof MongoServerError && error.code === NAMESPACE_NOT_FOUND) return new Set()
    throw error
  }
}

/** Names of declared indexes that the collection lacks, and whether it is there at all. */
const missingIn = async <T extends StoredDocument>(
  collection: Collection<MongoDocument>,
  definition: TableDefinition<T>,
): Promise<{ readonly isThere: boolean; readonly missing: readonly string[] }> => {
  const present = await presentIn(collection)
  const missing = definition.indexes.filter(({ name }) => !present.has(name)).map(({ name }) => name)
  return { isThere: present.size > 0, missing }
}

/**
 * Before the first use of a table. Building an index over a table in use takes long and holds the first caller up, so a
 * function deployed ahead of its indexes refuses (`IndexesMissing`); a table that isn't there yet gets them at once.
 */
export const prepareIndexes = async <T extends StoredDocument>(
  collection: Collection<MongoDocument>,
  definition: TableDefinition<T>,
  policy: IndexPolicy,
): Promise<void> => {
  if (definition.indexes.length === 0) return
  if (policy === 'onFirstUse') return void (await collection.createIndexes(wanted(definition)))
  const { isThere, missing } = await missingIn(collection, definition)
  if (missing.length === 0) return
  if (isThere) throw new IndexesMissing(definition.name, missing)
  await collection.createIndexes(wanted(definition))
}
