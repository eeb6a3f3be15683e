import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Table } from '../../ports/store'
import { aCase, caseIndexes, idsOf, type CaseRecord } from '../../testing/storeContract/caseRecord'
import { openConnection } from './connection'
import { openSqliteStore, type SqliteStore } from './openSqliteStore'

const folder = mkdtempSync(join(tmpdir(), 'layout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As the store of layout 1 made its tables and indexes, word for word. */
const expression = (path: string): string => `json_extract(body,'$.${path}')`
const writeLayout1 = (file: string, cases: readonly CaseRecord[]): void => {
  const connection = openConnection(file, 0)
  connection.rows('PRAGMA journal_mode=WAL')
  connection.exec('CREATE TABLE stamps(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)')
  connection.exec(`INSERT INTO stamps VALUES('purpose','demo'),('layout','1')`)
  connection.exec(
    'CREATE TABLE IF NOT EXISTS c_cases(id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL)',
  )
  for (const { name, fields, unique } of caseIndexes) {
    const columns = [...fields.map(expression), ...(unique ? [] : ['id'])].join(',')
    connection.exec(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX i_cases_${name} ON c_cases(${columns})`)
  }
  for (const one of cases)
    connection.run('INSERT INTO c_cases(id,version,body) VALUES(?,?,?)', [one._id, one.version, JSON.stringify(one)])
  connection.close()
}

const CASES = [
  aCase('a', { state: 'ready', since: 3, place: 7, history: ['passed'] }),
  aCase('b', { state: 'ready', since: 1, place: '7' }),
  aCase('c', { state: 'ready', since: 2, version: 5, place: null, office: { authority: '520102002' } }),
  aCase('d', { openKey: '李', caseNo: "no'd" }),
]

describe('a store of layout 1', () => {
  let store: SqliteStore
  let cases: Table<CaseRecord>
  const file = join(folder, 'old.db')
  beforeAll(() => {
    writeLayout1(file, CASES)
    store = openSqliteStore({ file, createdAs: { purpose: 'production' } })
    cases = store.table<CaseRecord>({ name: 'cases', indexes: caseIndexes })
  })
  afterAll(() => store.close())

  test('has everything in it, and its stamps', async () => {
    for (const one of CASES) expect(await cases.get(one._id)).toEqual(one)
    expect([await store.stamp('purpose'), await store.stamp('layout')]).toEqual(['demo', '2'])
  })

  test.each([
    ['queue', { 'office.authority': '520102001', state: 'ready' }, ['b', 'a']],
    ['place', { 'office.authority': '520102001', place: 7 }, ['a']],
    ['place', { 'office.authority': '520102001', place: '7' }, ['b']],
    ['place', { 'office.authority': '520102001' }, ['d', 'a', 'b']],
    ['openKey', { openKey: '李' }, ['d']],
    ['queue', { 'office.authority': '520102002' }, ['c']],
  ])('is found by %s %j', async (index, equals, ids) => {
    expect(idsOf(await cases.find({ index, equals, limit: 10 }))).toEqual(ids)
  })

  test('keeps what must be unique, and is saved as ever', async () => {
    expect(await cases.insert(aCase('e', { openKey: '李' }))).toEqual({ ok: false, duplicate: 'openKey' })
    expect(await cases.update('c', 5, { set: { state: 'collected' } })).toEqual({ ok: true })
    const ready = await cases.find({ index: 'queue', equals: { 'office.authority': '520102002' }, limit: 10 })
    expect(ready.items).toEqual([{ ...CASES[2], state: 'collected', version: 6 }])
  })

  test('isn’t found by a program of then that still runs', () => {
    const then = openConnection(file, 0)
    expect(() => then.rows('SELECT body FROM c_cases')).toThrow('no such table')
    then.close()
  })
})

test('layout 1 is brought to layout 2 whole or not at all', () => {
  const file = join(folder, 'half.db')
  writeLayout1(file, CASES)
  const connection = openConnection(file, 0)
  // Something of its own that is in the way of the new name.
  connection.exec('CREATE TABLE t_cases(id)')
  expect(() => openSqliteStore({ file })).toThrow(/^cannot open the store/)
  connection.exec('DROP TABLE t_cases')
  expect(connection.rows(`SELECT count(*) FROM sqlite_master WHERE name LIKE 'i_cases_%'`)).toEqual([[4]])
  expect(connection.rows('SELECT count(*) FROM c_cases')).toEqual([[4]])
  connection.close()
})

test('a layout of tomorrow is refused, and nothing is touched', async () => {
  const file = join(folder, 'tomorrow.db')
  await openSqliteStore({ file }).close()
  const connection = openConnection(file, 0)
  connection.exec(`UPDATE stamps SET value='3' WHERE name='layout'`)
  expect(() => openSqliteStore({ file })).toThrow(/has a layout this version doesn't know$/)
  expect(connection.rows(`SELECT value FROM stamps WHERE name='layout'`)).toEqual([['3']])
  connection.close()
})

/** What isn't declared isn't kept true: a column that comes back must not hold what was true long ago. */
test('an index that goes and comes back finds what was saved in between', async () => {
  const file = join(folder, 'back.db')
  const openWith = (indexes: typeof caseIndexes) => {
    const store = openSqliteStore({ file })
    return { store, cases: store.table<CaseRecord>({ name: 'cases', indexes }) }
  }
  const first = openWith(caseIndexes)
  await first.cases.insert(aCase('a', { state: 'ready' }))
  await first.store.close()
  const without = openWith(caseIndexes.filter(({ name }) => name !== 'queue'))
  await without.cases.update('a', 1, { set: { state: 'collected' } })
  await without.store.close()
  const again = openWith(caseIndexes)
  const inState = async (state: string) =>
    idsOf(await again.cases.find({ index: 'queue', equals: { 'office.authority': '520102001', state }, limit: 10 }))
  expect([await inState('ready'), await inState('collected')]).toEqual([[], ['a']])
  await again.store.close()
})

test('paths that differ in capital letters only are refused: they would share a column', async () => {
  const store = openSqliteStore({ file: join(folder, 'capitals.db') })
  const indexes = ['place', 'Place'].map((field, at) => ({ name: `index${at}`, fields: [field] }))
  await expect(store.table<CaseRecord>({ name: 'cases', indexes }).get('a')).rejects.toThrow('capital letters')
  await store.close()
})
