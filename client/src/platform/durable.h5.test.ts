import type * as durable from './durable.h5'
import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'

/** A fresh browser: a database of its own, and the module started anew on it. */
const browser = () => {
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange })
}
const page = async (): Promise<typeof durable> => {
  jest.resetModules()
  return import('./durable.h5')
}

describe('texts kept in a browser', () => {
  beforeEach(browser)
  afterEach(() => jest.restoreAllMocks())

  test('are there after a reload, listed by the beginning of their names', async () => {
    const before = await page()
    await before.writeDurable('queue-b', 'one')
    await before.writeDurable('queue-b', 'two')
    await before.writeDurable('queue-a', '')
    await before.writeDurable('vault-head', 'h')
    const after = await page()
    expect(await after.listDurable('queue-')).toEqual(['queue-a', 'queue-b'])
    expect(await after.readDurable('queue-b')).toBe('two')
    expect(await after.readDurable('queue-a')).toBe('')
    await after.removeDurable('queue-b')
    expect(await after.readDurable('queue-b')).toBeUndefined()
  })

  test('are written with a flush to the disk, and said to be written only when the transaction is complete', async () => {
    const { writeDurable } = await page()
    await writeDurable('a', '1')
    const asked: unknown[] = []
    const transaction = IDBDatabase.prototype.transaction
    let complete = false
    jest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: unknown, ...given: unknown[]) {
      asked.push(given[2])
      const made = Reflect.apply(transaction, this, given) as IDBTransaction
      made.addEventListener('complete', () => {
        complete = true
      })
      return made as never
    })
    await writeDurable('b', '2')
    expect(asked).toEqual([{ durability: 'strict' }])
    expect(complete).toBe(true)
  })

  test('a transaction given up (a full disk) is a failure, not a success', async () => {
    const { writeDurable, readDurable } = await page()
    await writeDurable('a', 'before')
    const put = IDBObjectStore.prototype.put
    jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      const request = Reflect.apply(put, this, given) as IDBRequest<IDBValidKey>
      this.transaction.abort()
      return request as never
    })
    await expect(writeDurable('a', 'after')).rejects.toBeTruthy()
    expect(await readDurable('a')).toBe('before')
  })

  test('a connection the browser closed is opened again', async () => {
    const { writeDurable, readDurable } = await page()
    await writeDurable('a', '1')
    await new Promise((resolve) => {
      const deleted = indexedDB.deleteDatabase('desk')
      deleted.onsuccess = resolve
    })
    expect(await readDurable('a')).toBeUndefined()
    await writeDurable('a', '2')
    expect(await readDurable('a')).toBe('2')
  })
})
