import { join } from 'node:path'
import type { MongoStoreOptions } from '../../adapters/mongo/openMongoStore'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import type { CursorKey } from '../../adapters/store/cursor'
import type { Store } from '../../ports/store'
import { PURPOSE, storeFacts } from '../../records/storeFact'
import { isNewStore } from '../../sealing/checkKeys'

/** The store was not made for the demo: signing in without a password must not open it. */
class NotADemoStore extends Error {
  override readonly name = 'NotADemoStore'
}

const DEMO = 'demo'

/** Says so in a store that nobody is in, and looks whether it was said in any other. */
const isDemoDatabase = async (store: Store): Promise<boolean> => {
  const facts = store.table(storeFacts)
  const said = await facts.get(PURPOSE)
  if (said !== undefined) return said.value === DEMO
  if (!(await isNewStore(store))) return false
  await facts.insert({ _id: PURPOSE, schemaVersion: 1, version: 1, value: DEMO })
  return (await facts.get(PURPOSE))?.value === DEMO
}

/** Closes what it opened where that isn't for the demo. */
const orRefused = async (store: Store, isDemo: () => Promise<boolean>, where: string): Promise<Store> => {
  try {
    if (await isDemo()) return store
    throw new NotADemoStore(`${where} holds a store that was not made for the demo`)
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Where a database server is used instead of the file. */
export type LocalMongo = Pick<MongoStoreOptions, 'uri' | 'database'>

/** Enough for as many calls at once as one process answers; the server has to take this many from each of them. */
const CONNECTIONS = 20

/**
 * The gateway's store: the file in `folder`, or a MongoDB. A new one is stamped `demo`; one without that stamp is refused
 * (`NotADemoStore`). Throws `StoreUnavailable` where it can't be opened or reached.
 */
export const openLocalStore = async (folder: string, cursorKey: CursorKey, mongo?: LocalMongo): Promise<Store> => {
  if (mongo !== undefined) {
    // Its driver takes ten megabytes, which nobody needs beside the file.
    const { openMongoStore } = await import('../../adapters/mongo/openMongoStore')
    const store = openMongoStore({ ...mongo, cursorKey, connections: CONNECTIONS })
    return orRefused(store, () => isDemoDatabase(store), `the database ${mongo.database}`)
  }
  const store = openSqliteStore({ file: join(folder, 'store.db'), createdAs: { purpose: DEMO }, cursorKey })
  return orRefused(store, async () => (await store.stamp('purpose')) === DEMO, folder)
}
