import type { Change, Store, StoredDocument, Table, TableDefinition } from '../../ports/store'
import type { Sealed } from '../../records/sealed'
import { ifWhole } from '../../sealing/ifWhole'
import { seal } from '../../sealing/seal'
import type { Sealing } from '../../sealing/seal'
import { unseal } from '../../sealing/unseal'
import { mapWords } from './mapWords'

/** Stands where words are that don't open any more: Unicode's own character for that. What is stored stays as it is. */
export const UNREADABLE = '\uFFFD'

/** What is left of a path of words when it is looked at from `outer`; undefined = it isn't in there. */
const within = (words: readonly string[], outer: string): readonly string[] | undefined => {
  const names = outer.split('.')
  return names.every((name, n) => words[n] === name) ? words.slice(names.length) : undefined
}

const sealingTable = <T extends StoredDocument>(
  table: Table<T>,
  { name, words = [] }: TableDefinition<T>,
  sealing: Sealing,
): Table<T> => {
  const paths = words.map((path) => ({ field: path, names: path.split('.') }))

  const close = (id: string, field: string) => (word: unknown, stored: unknown) => {
    if (word === UNREADABLE && stored !== undefined && typeof stored !== 'string') return stored
    return typeof word === 'string' && word !== '' ? seal(sealing, { table: name, id, field }, word) : word
  }
  /** Words of before they were sealed are read as they are; whatever else lies there is opened, or damaged. */
  const open = (id: string, field: string) => (word: unknown) =>
    typeof word === 'string'
      ? word
      : (ifWhole(() => unseal<string>(sealing.keys, { table: name, id, field }, word as Sealed)) ?? UNREADABLE)

  const closed = (document: T, stored?: T): T =>
    paths.reduce((next, { field, names }) => mapWords(next, names, close(document._id, field), stored) as T, document)
  const opened = (document: T): T =>
    paths.reduce((next, { field, names }) => mapWords(next, names, open(document._id, field)) as T, document)
  const isUnreadable = (document: T): boolean => JSON.stringify(document).includes(UNREADABLE)

  const closedPart = (id: string, at: string, value: unknown, outer: string): unknown =>
    paths.reduce((next, { field, names }) => {
      const rest = within(names, outer)
      return rest === undefined ? next : mapWords(next, rest, close(id, field))
    }, value)
  const closedChange = (id: string, { set, push, ...rest }: Change): Change => {
    const parts = Object.entries(set ?? {}).map(([at, value]) => [at, closedPart(id, at, value, at)])
    const items = Object.entries(push ?? {}).map(([at, values]) => [
      at,
      values.map((value) => closedPart(id, at, value, `${at}.*`)),
    ])
    return {
      ...rest,
      ...(set !== undefined && { set: Object.fromEntries(parts) as NonNullable<Change['set']> }),
      ...(push !== undefined && { push: Object.fromEntries(items) as NonNullable<Change['push']> }),
    }
  }

  return {
    insert: (document) => table.insert(closed(document)),
    insertMany: (documents) => table.insertMany(documents.map((document) => closed(document))),
    get: async (id) => {
      const document = await table.get(id)
      return document && opened(document)
    },
    find: async (query) => {
      const page = await table.find(query)
      return { ...page, items: page.items.map(opened) }
    },
    update: (id, expectedVersion, change) => table.update(id, expectedVersion, closedChange(id, change)),
    replace: async (id, expectedVersion, document) => {
      // What can't be read isn't lost for that: its key may come back.
      const stored = isUnreadable(document) ? await table.get(id) : undefined
      return table.replace(id, expectedVersion, closed(document, stored))
    },
    remove: (id) => table.remove(id),
  }
}

/**
 * A store in which no words that a person wrote lie in the open (`TableDefinition.words`): sealed as they are saved, opened as
 * they are read, so that nothing above it can forget to. Words that don't open are read as `UNREADABLE`; the rest of the document
 * is whole.
 */
export const sealingStore = (store: Store, sealing: Sealing): Store => ({
  table: <T extends StoredDocument>(definition: TableDefinition<T>): Table<T> => {
    const table = store.table(definition)
    return definition.words === undefined ? table : sealingTable(table, definition, sealing)
  },
  count: (id, counting) => store.count(id, counting),
  ping: () => store.ping(),
  close: () => store.close(),
})
