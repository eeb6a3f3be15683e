import { join } from 'node:path'
import { inboxNotifier } from '../adapters/inbox/inboxNotifier'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { syntheticRegistry } from '../adapters/synthetic/syntheticRegistry'
import type { Store } from '../ports/store'
import type { Dependencies } from '../runtime/dependencies'
import type { MakeStore } from './onStores'
import type { World } from './world'

export interface Connections {
  /** The world's dependencies, each over a line of its own to the same store. */
  readonly all: readonly Dependencies[]
  close(): Promise<void>
}

/** As many instances of the functions as a busy morning starts: same data, keys and files, a store connection each. */
export const openConnections = async (
  { deps, folder }: World,
  makeStore: MakeStore,
  count: number,
): Promise<Connections> => {
  const open = async (): Promise<Store> => (await makeStore()) ?? openSqliteStore({ file: join(folder, 'store.db') })
  const stores = await Promise.all(Array.from({ length: count }, open))
  return {
    all: stores.map((store) => ({
      ...deps,
      store,
      registry: syntheticRegistry(store, deps.keys),
      notifiers: [inboxNotifier(store)],
    })),
    close: async () => void (await Promise.all(stores.map((store) => store.close()))),
  }
}
