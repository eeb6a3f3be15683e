import { DamagedDocument, NewerData, StoreMisuse } from '../../ports/store'
import type {
  Change,
  OldDocument,
  Page,
  Store,
  StoredDocument,
  Table,
  TableDefinition,
  Unreadable,
} from '../../ports/store'
import { applyChange } from './applyChange'
import { versionsSeen } from './versionsSeen'
import type { VersionsSeen } from './versionsSeen'

const unreadable = (
  { name }: { readonly name: string },
  why: Unreadable['why'],
  document: StoredDocument,
): Unreadable => ({
  table: name,
  id: document._id,
  why,
  found: document as unknown as Unreadable['found'],
})

const brought = (
  { name, schemaVersion: today = 1, migrations = {} }: TableDefinition<StoredDocument>,
  document: StoredDocument,
): StoredDocument => {
  let next = document as OldDocument
  for (let from = document.schemaVersion; from < today; from += 1) {
    const migrate = migrations[from]
    if (migrate === undefined) throw new StoreMisuse(`${name}: no migration from version ${from}`)
    next = { ...migrate(next), schemaVersion: from + 1 }
  }
  return next
}

/**
 * The document in the shape that this build writes. Throws `NewerData`, `DamagedDocument`; `StoreMisuse` where a migration is
 * missing.
 */
export const migrated = <T extends StoredDocument>(definition: TableDefinition<T>, document: T): T => {
  const { schemaVersion: today = 1, isWhole = () => true } = definition
  const { schemaVersion } = document
  if (!Number.isSafeInteger(schemaVersion) || schemaVersion < 1)
    throw new DamagedDocument(unreadable(definition, 'corrupt', document))
  if (schemaVersion > today) throw new NewerData(unreadable(definition, 'newer', document))
  let next: StoredDocument = document
  try {
    if (schemaVersion < today) next = brought(definition, document)
  } catch (cause) {
    if (cause instanceof StoreMisuse) throw cause
    // A step takes an older shape for granted, and nobody looked at it before.
    throw new DamagedDocument(unreadable(definition, 'corrupt', document), { cause })
  }
  if (!isWhole(next)) throw new DamagedDocument(unreadable(definition, 'corrupt', document))
  return next as T
}

const changed = <T extends StoredDocument>(document: T, change: Change): T => {
  const copy = structuredClone(document)
  applyChange(copy as unknown as Record<string, unknown>, change)
  return copy
}

/** Where there never was another shape. */
const ALL_ARE: VersionsSeen = { note: () => undefined, has: () => true }

const migratingTable = <T extends StoredDocument>(table: Table<T>, definition: TableDefinition<T>): Table<T> => {
  const { schemaVersion: today = 1, migrations = {} } = definition
  const ofToday = (document: T): T =>
    document.schemaVersion === today ? document : { ...document, schemaVersion: today }
  /** Which documents are known to be stored in today's shape: changing one of them needs no look at it first. */
  const seen = Object.keys(migrations).length === 0 ? ALL_ARE : versionsSeen()
  const read = (document: T): T => {
    const next = migrated(definition, document)
    if (document.schemaVersion === today) seen.note(document._id, document.version)
    return next
  }
  const readAside = ({ next, items: found }: Page<T>): Page<T> => {
    const items: T[] = []
    const unreadable: Unreadable[] = []
    for (const document of found)
      try {
        items.push(read(document))
      } catch (error) {
        if (!(error instanceof NewerData || error instanceof DamagedDocument)) throw error
        unreadable.push(error.document)
      }
    return { items, ...(next !== undefined && { next }), ...(unreadable.length > 0 && { unreadable }) }
  }

  return {
    insert: async (document) => {
      const inserted = await table.insert(ofToday(document))
      if (inserted.ok) seen.note(document._id, document.version)
      return inserted
    },
    insertMany: (documents) => table.insertMany(documents.map(ofToday)),
    get: async (id) => {
      const document = await table.get(id)
      return document && read(document)
    },
    find: async (query) => {
      const page = await table.find(query)
      return query.aside === true ? readAside(page) : { ...page, items: page.items.map(read) }
    },
    update: async (id, expectedVersion, change) => {
      // A part of an older document can't be of another shape than the rest of it: it is written whole.
      const stored = seen.has(id, expectedVersion) ? undefined : await table.get(id)
      const isOlder = stored?.version === expectedVersion && stored.schemaVersion !== today
      const saved = isOlder
        ? await table.replace(id, expectedVersion, changed(migrated(definition, stored), change))
        : await table.update(id, expectedVersion, change)
      if (saved.ok) seen.note(id, expectedVersion + 1)
      return saved
    },
    replace: async (id, expectedVersion, document) => {
      const saved = await table.replace(id, expectedVersion, ofToday(document))
      if (saved.ok) seen.note(id, expectedVersion + 1)
      return saved
    },
    remove: (id) => table.remove(id),
  }
}

/**
 * A store whose documents are all of the shape that this build knows (`schemaVersion`): an older one is brought to it as it
 * is read, and stored so when it is saved next; a newer one is refused (`NewerData`), and one that has lost its shape
 * (`DamagedDocument`). All that a function loads or saves
 * passes through here.
 */
export const migratingStore = (store: Store): Store => {
  const tables = new Map<string, unknown>()
  return {
    table: <T extends StoredDocument>(definition: TableDefinition<T>): Table<T> => {
      const known = tables.get(definition.name)
      if (known !== undefined) return known as Table<T>
      const made = migratingTable(store.table(definition), definition)
      tables.set(definition.name, made)
      return made
    },
    count: (id, counting) => store.count(id, counting),
    ping: () => store.ping(),
    close: () => store.close(),
  }
}
