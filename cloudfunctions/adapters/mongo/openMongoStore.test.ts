import { MongoClient } from 'mongodb'
import { randomUUID } from 'node:crypto'
import { StoreUnavailable } from '../../ports/store'
import { cuttableProxy } from '../../testing/cuttableProxy'
import { findMongo, type RunningMongo } from '../../testing/findMongo'
import { listSkipped } from '../../testing/listSkipped'
import { describeStoreContract } from '../../testing/storeContract'
import { aCase, someCases } from '../../testing/storeContract/caseRecord'
import { CONTRACT_CURSOR_KEY } from '../../testing/storeContract/forging'
import { openMongoStore } from './openMongoStore'

/** Long before the driver itself gives up, after thirty seconds; no stopwatch. */
const PATIENCE_MS = 10_000
const unavailableSoon = async (call: Promise<unknown>): Promise<void> => {
  const began = Date.now()
  await expect(call).rejects.toThrow(StoreUnavailable)
  expect(Date.now() - began).toBeLessThan(PATIENCE_MS)
}

test('a server that is not there is "unavailable", soon, for every call', async () => {
  const store = openMongoStore({ uri: 'mongodb://127.0.0.1:9/', database: 'none' })
  await unavailableSoon(someCases(store).insert(aCase('a')))
  await unavailableSoon(Promise.all([store.ping(), someCases(store).get('a')]))
  await store.close()
  await expect(store.ping()).rejects.toThrow(StoreUnavailable)
})

const found = findMongo()
if ('skip' in found) listSkipped('the store contract on MongoDB', found.skip)
else describeOn(found.start)

function describeOn(start: () => Promise<RunningMongo>): void {
  const database = `test_${randomUUID().slice(0, 8)}`
  let server: RunningMongo
  beforeAll(async () => {
    server = await start()
  })
  afterAll(async () => {
    const client = await new MongoClient(server.uri).connect()
    await client.db(database).dropDatabase()
    await client.close()
    await server.stop()
  })

  describeStoreContract(
    'MongoDB',
    () => {
      const store = openMongoStore({ uri: server.uri, database, cursorKey: CONTRACT_CURSOR_KEY })
      return Promise.resolve({ store, dispose: () => store.close() })
    },
    { numRuns: 25 },
  )

  describe('when the way to MongoDB is cut', () => {
    test('a first call that failed does not spoil the later ones', async () => {
      const proxy = await cuttableProxy(server.uri)
      await proxy.cut()
      const store = openMongoStore({ uri: proxy.uri, database })
      const cases = someCases(store)
      await unavailableSoon(cases.insert(aCase('a')))
      await proxy.mend()
      expect(await cases.insert(aCase('a'))).toEqual({ ok: true })
      await store.close()
      await proxy.cut()
    })

    test('calls are "unavailable" while it is cut and work again afterwards', async () => {
      const proxy = await cuttableProxy(server.uri)
      const store = openMongoStore({ uri: proxy.uri, database })
      const cases = someCases(store)
      await cases.insert(aCase('a'))
      await proxy.cut()
      await unavailableSoon(cases.update('a', 1, { set: { state: 'ready' } }))
      await unavailableSoon(cases.find({ index: '_id', equals: {}, limit: 1 }))
      await proxy.mend()
      expect(await cases.get('a')).toEqual(aCase('a'))
      expect(await cases.update('a', 1, { set: { state: 'ready' } })).toEqual({ ok: true })
      await store.close()
      await proxy.cut()
    })
  })
}
