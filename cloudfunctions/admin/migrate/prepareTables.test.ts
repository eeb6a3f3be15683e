import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { openMongoStore } from '../../adapters/mongo/openMongoStore'
import { IndexesMissing } from '../../adapters/mongo/prepareIndexes'
import { openConnection } from '../../adapters/sqlite/connection'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { StoreUnavailable } from '../../ports/store'
import { applications } from '../../records/application'
import { counts } from '../../records/count'
import { findMongo, type RunningMongo } from '../../testing/findMongo'
import { listSkipped } from '../../testing/listSkipped'
import { aCase, caseIndexes, type CaseRecord } from '../../testing/storeContract/caseRecord'
import { prepareTables, SERVED_TABLES } from './prepareTables'

const ROOT = join(__dirname, '..', '..')

test('no table that is declared anywhere is forgotten', () => {
  const sources = readdirSync(ROOT, { recursive: true })
    .map(String)
    .filter((path) => /^(?:records|reference|adapters|local)\/.*\.ts$/.test(path) && !path.includes('.test.'))
  const declared = sources.flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return [...text.matchAll(/: TableDefinition<\w+> = \{\s*name: '(\w+)'/g)].map(([, name]) => name)
  })
  expect(declared.length).toBeGreaterThan(15)
  expect([...declared].sort()).toEqual(SERVED_TABLES.map(({ name }) => name).sort())
})

test('the embedded store has every table with its indexes afterwards, and again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrate-'))
  const file = join(folder, 'store.db')
  const store = openSqliteStore({ file })
  const told: string[] = []
  for (let time = 0; time < 2; time += 1) await prepareTables(store, (line) => told.push(line))
  await store.close()
  const connection = openConnection(file, 0)
  const [made] = connection.rows(`SELECT count(*) FROM sqlite_master WHERE type='index' AND sql IS NOT NULL`)
  connection.close()
  expect(made).toEqual([SERVED_TABLES.reduce((sum, { indexes }) => sum + indexes.length, 0)])
  expect(told).toHaveLength(2 * SERVED_TABLES.length)
  rmSync(folder, { recursive: true, force: true })
})

const found = findMongo()
if ('skip' in found) listSkipped('indexes on MongoDB', found.skip)
else describeOn(found.start)

function describeOn(start: () => Promise<RunningMongo>): void {
  describe('on MongoDB', () => {
    const database = `migrate_${randomUUID().slice(0, 8)}`
    let server: RunningMongo
    let client: MongoClient
    beforeAll(async () => {
      server = await start()
      client = await new MongoClient(server.uri).connect()
    })
    afterAll(async () => {
      await client.db(database).dropDatabase()
      await client.close()
      await server.stop()
    })
    const store = (indexes?: 'asked') => openMongoStore({ uri: server.uri, database, ...(indexes && { indexes }) })
    const cases = (more: readonly string[] = []) => ({
      name: 'cases',
      indexes: [...caseIndexes, ...more.map((field) => ({ name: field, fields: [field] }))],
      document: undefined as unknown as CaseRecord,
    })
    const indexNames = async (table: string) =>
      (await client.db(database).collection(table).listIndexes().toArray()).map(({ name }) => String(name))

    test('a function makes the indexes of a table that isn’t there yet', async () => {
      const deployed = store('asked')
      expect(await deployed.table<CaseRecord>(cases()).insert(aCase('a'))).toEqual({ ok: true })
      expect((await indexNames('cases')).sort()).toEqual(['_id_', ...caseIndexes.map(({ name }) => name)].sort())
      await deployed.close()
    })

    test('what it counts first has its indexes too: what looks through the counts later finds them', async () => {
      const deployed = store('asked')
      await deployed.count('first', { add: 1, at: 0, until: 1, most: 1 })
      await deployed.close()
      const sweeping = store('asked')
      const past = { index: 'until', equals: {}, range: { field: 'until', lt: 2 }, limit: 1 }
      expect((await sweeping.table(counts).find(past)).items).toHaveLength(1)
      await sweeping.close()
    })

    test('of a table in use it makes none: it is unavailable and says why, until they are made', async () => {
      const deployed = store('asked')
      const table = deployed.table<CaseRecord>(cases(['fee', 'place2']))
      const first = await table.find({ index: 'fee', equals: {}, limit: 1 }).catch((error: unknown) => error)
      expect(first).toBeInstanceOf(StoreUnavailable)
      expect(first).toBeInstanceOf(IndexesMissing)
      expect(first).toMatchObject({ message: expect.stringMatching(/^cases lacks fee, place2: run "npm run migrate"/) })
      await expect(table.insert(aCase('b'))).rejects.toThrow(IndexesMissing)
      expect(await indexNames('cases')).not.toContain('fee')
      // What needs no index works on.
      expect(await table.get('a')).toEqual(aCase('a'))

      const migrating = store()
      await migrating.table<CaseRecord>(cases(['fee', 'place2'])).find({ index: '_id', equals: {}, limit: 1 })
      await migrating.close()
      expect(await table.insert(aCase('b'))).toEqual({ ok: true })
      await deployed.close()
    })

    test('who makes them waits as long as that takes: a caller gives up sooner', async () => {
      const wide = { ...cases(['fee', 'place2']), name: 'wide' }
      const first = store()
      await first
        .table<CaseRecord>({ name: 'wide', indexes: [] })
        .insertMany(Array.from({ length: 500 }, (_, n) => aCase(`w${n}`)))
      await first.close()
      const look = async (answerMs: number): Promise<unknown> => {
        const one = openMongoStore({ uri: server?.uri ?? '', database, answerMs })
        const found = await one
          .table<CaseRecord>(wide)
          .find({ index: 'fee', equals: {}, limit: 1 })
          .catch((error: unknown) => error)
        await one.close()
        return found
      }
      expect(await look(1)).toBeInstanceOf(StoreUnavailable)
      expect(await look(0)).toMatchObject({ items: [expect.anything()] })
    })

    test('every table has its indexes afterwards, and again', async () => {
      const migrating = store()
      for (let time = 0; time < 2; time += 1) await prepareTables(migrating, () => undefined)
      await migrating.close()
      expect((await indexNames(applications.name)).sort()).toEqual(
        ['_id_', ...applications.indexes.map(({ name }) => name)].sort(),
      )
    })
  })
}
