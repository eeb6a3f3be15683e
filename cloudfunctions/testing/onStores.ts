import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { openMongoStore } from '../adapters/mongo/openMongoStore'
import { ownCursorKey } from '../adapters/store/cursor'
import type { Store } from '../ports/store'
import { findMongo } from './findMongo'
import type { RunningMongo } from './findMongo'
import { listSkipped } from './listSkipped'

/** `undefined` = a world's own: SQLite. */
export type MakeStore = () => Promise<Store | undefined>

/** The same tests on SQLite and, where one can be had, on MongoDB. */
export const describeOnStores = (name: string, tests: (makeStore: MakeStore) => void): void => {
  describe(`${name}, on SQLite`, () => tests(async () => undefined))
  const found = findMongo()
  if ('skip' in found) return listSkipped(`${name}, on MongoDB`, found.skip)
  const cursorKey = ownCursorKey()
  const database = `world_${randomUUID().slice(0, 8)}`
  describe(`${name}, on MongoDB`, () => {
    let server: RunningMongo | undefined
    tests(async () => {
      server ??= await found.start()
      return openMongoStore({ uri: server.uri, database, cursorKey })
    })
    afterAll(async () => {
      if (server === undefined) return
      const client = await new MongoClient(server.uri).connect()
      await client.db(database).dropDatabase()
      await client.close()
      await server.stop()
    })
  })
}
