import type { Store, StoredDocument, Table, TableDefinition } from '../ports/store'

export interface Trips {
  /** Questions to the store. */
  readonly calls: number
  /** How often somebody waited for the store: what is asked while an answer is awaited waits no more than that. */
  readonly rounds: number
}

export interface CountingStore extends Store {
  /** Since it was last asked. */
  trips(): Trips
}

type Operation = (...args: never[]) => Promise<unknown>

/** The same store, and how often it was asked. */
export const countingStore = (store: Store): CountingStore => {
  let [calls, rounds, awaited] = [0, 0, 0]
  const counted =
    (work: Operation): Operation =>
    async (...args) => {
      calls += 1
      if (awaited === 0) rounds += 1
      awaited += 1
      try {
        return await work(...args)
      } finally {
        awaited -= 1
      }
    }
  const all = <O extends object>(object: O): O =>
    Object.fromEntries(Object.entries(object).map(([name, work]) => [name, counted(work as Operation)])) as O
  const tables = new Map<string, unknown>()
  return {
    ...store,
    table: <T extends StoredDocument>(definition: TableDefinition<T>): Table<T> => {
      const known = tables.get(definition.name) ?? all(store.table(definition))
      tables.set(definition.name, known)
      return known as Table<T>
    },
    count: counted(store.count as Operation) as Store['count'],
    trips: () => {
      const since = { calls, rounds }
      ;[calls, rounds] = [0, 0]
      return since
    },
  }
}
