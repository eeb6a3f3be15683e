import type * as weapp from './durable'

/** One database, one table: name → text. Written = the transaction is complete and, with `strict`, flushed to the disk. */
const DATABASE = 'desk'
const TABLE = 'texts'

let opening: Promise<IDBDatabase> | undefined

const open = (): Promise<IDBDatabase> => {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => void request.result.createObjectStore(TABLE)
    request.onsuccess = () => {
      const forget = (): void => {
        request.result.close()
        opening = undefined
      }
      // Another tab with a newer release, or the browser itself, wants it closed: opened again at the next use.
      request.result.onversionchange = forget
      request.result.onclose = forget
      resolve(request.result)
    }
    request.onerror = () => reject(request.error ?? new Error('no database'))
  }).catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}

/** What the work's request found, once the whole transaction is complete. */
const inTransaction = async <T>(
  mode: IDBTransactionMode,
  work: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(TABLE, mode, { durability: 'strict' })
    const request = work(transaction.objectStore(TABLE))
    const failed = (): void => reject(transaction.error ?? request.error ?? new Error('not written'))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = failed
    transaction.onabort = failed
  })
}

export const readDurable: typeof weapp.readDurable = async (name) => {
  const found: unknown = await inTransaction('readonly', (table) => table.get(name))
  return typeof found === 'string' ? found : undefined
}

export const writeDurable: typeof weapp.writeDurable = async (name, text) => {
  await inTransaction('readwrite', (table) => table.put(text, name))
}

export const removeDurable: typeof weapp.removeDurable = async (name) => {
  await inTransaction('readwrite', (table) => table.delete(name))
}

export const listDurable: typeof weapp.listDurable = async (prefix) => {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
  const names = await inTransaction('readonly', (table) => table.getAllKeys(range))
  return names.filter((name): name is string => typeof name === 'string')
}

export const keepDurable: typeof weapp.keepDurable = async () => {
  try {
    await navigator.storage.persist()
  } catch {
    // A browser without this promise clears what it holds only when the disk is full.
  }
}
