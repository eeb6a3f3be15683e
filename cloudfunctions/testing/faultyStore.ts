import { StoreUnavailable } from '../ports/store'
import type { Table, Store, StoredDocument } from '../ports/store'

export type Fault = 'beforeWriting' | 'afterWriting'

export interface FaultyStore extends Store {
  /** The next write to this table fails: not done at all, or done and its answer lost. */
  failNext(table: string, fault: Fault): void
}

/** A store whose line goes down at the worst moment. */
export const faultyStore = (store: Store): FaultyStore => {
  const faults = new Map<string, Fault>()
  const failing = async <R>(name: string, write: () => Promise<R>): Promise<R> => {
    const fault = faults.get(name)
    faults.delete(name)
    if (fault === 'beforeWriting') throw new StoreUnavailable('line down')
    const result = await write()
    if (fault === 'afterWriting') throw new StoreUnavailable('line down')
    return result
  }
  return {
    failNext: (name, fault) => void faults.set(name, fault),
    table: <T extends StoredDocument>(definition: Parameters<typeof store.table<T>>[0]): Table<T> => {
      const real = store.table<T>(definition)
      return {
        ...real,
        insert: (document) => failing(definition.name, () => real.insert(document)),
        insertMany: (documents) => failing(definition.name, () => real.insertMany(documents)),
        replace: (id, version, document) => failing(definition.name, () => real.replace(id, version, document)),
        update: (id, version, change) => failing(definition.name, () => real.update(id, version, change)),
      }
    },
    count: (id, counting) => failing('counts', () => store.count(id, counting)),
    ping: () => store.ping(),
    close: () => store.close(),
  }
}
