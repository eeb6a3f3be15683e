import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DamagedDocument, StoreUnavailable } from '../../ports/store'
import { buildProgram, programEnv } from '../../testing/childProgram'
import { describeStoreContract } from '../../testing/storeContract'
import { aCase, caseIndexes, type CaseRecord } from '../../testing/storeContract/caseRecord'
import { CONTRACT_CURSOR_KEY } from '../../testing/storeContract/forging'
import { migratingStore } from '../store/migratingStore'
import { openConnection } from './connection'
import { openSqliteStore } from './openSqliteStore'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
const fileOf = (name: string): string => join(folder, name, 'store.db')
const cases = { name: 'cases', indexes: caseIndexes, document: undefined as unknown as CaseRecord }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeStoreContract(
  'SQLite',
  () => {
    const store = openSqliteStore({ file: fileOf('contract'), cursorKey: CONTRACT_CURSOR_KEY })
    return Promise.resolve({ store, dispose: () => store.close() })
  },
  { numRuns: 150 },
)

describe('the file of the embedded store', () => {
  test('keeps cases and stamps when it is closed and opened again', async () => {
    const file = fileOf('again')
    const first = openSqliteStore({ file, createdAs: { purpose: 'demo' } })
    await first.table<CaseRecord>(cases).insert(aCase('a'))
    await first.setStamp('calendar', '2026')
    await first.close()
    const second = openSqliteStore({ file, createdAs: { purpose: 'production' } })
    expect(await second.table<CaseRecord>(cases).get('a')).toEqual(aCase('a'))
    expect(await second.stamp('purpose')).toBe('demo')
    expect(await second.stamp('calendar')).toBe('2026')
    expect(await second.stamp('nothing')).toBeUndefined()
    await second.close()
  })

  test.each([
    ['is no JSON', '{"_id":"b",'],
    ['is nothing', ''],
    ['is a number', '7'],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['is another document', JSON.stringify(aCase('x'))],
    ['lost what the index is on', '{"_id":"?","schemaVersion":1,"version":1}'],
    ['says another thing there', '{"_id":"?","schemaVersion":1,"version":1,"caseNo":{"odd":1}}'],
  ])(
    'one row whose body %s keeps none of the others from being read, at whatever place of a page',
    async (what, body) => {
      const file = fileOf(`body ${what}`)
      const store = openSqliteStore({ file })
      const isWhole = ({ caseNo }: CaseRecord) => typeof caseNo === 'string'
      const table = migratingStore(store).table<CaseRecord>({
        ...cases,
        isWhole: isWhole as (value: unknown) => boolean,
      })
      const ids = ['a', 'b', 'c', 'd', 'e']
      for (const id of ids) await table.insert(aCase(id, { openKey: id, caseNo: `no-${id}` }))
      const connection = openConnection(file, 0)
      for (const lost of ids) {
        connection.run(`UPDATE t_cases SET body=? WHERE id=?`, [body.replace('?', lost), lost])
        await expect(table.get(lost)).rejects.toThrow(DamagedDocument)
        await expect(table.find({ index: 'caseNo', equals: { caseNo: `no-${lost}` }, limit: 1 })).rejects.toThrow(
          DamagedDocument,
        )
        for (const order of ['asc', 'desc'] as const) {
          const met: string[] = []
          let after: string | undefined
          do {
            const query = { index: 'caseNo', equals: {}, order, limit: 2, aside: true as const }
            const page = await table.find({ ...query, ...(after !== undefined && { after }) })
            met.push(...page.items.map(({ _id }) => _id), ...(page.unreadable ?? []).map(({ id }) => id))
            after = page.next
          } while (after !== undefined && met.length < 20)
          expect([...met].sort()).toEqual(ids)
        }
        // Nobody has read it, and so nobody knows its version.
        if (!body.includes('?'))
          expect(await table.update(lost, 1, { set: { state: 'x' } })).toMatchObject({ ok: false })
        connection.run(`UPDATE t_cases SET body=? WHERE id=?`, [
          JSON.stringify(aCase(lost, { openKey: lost, caseNo: `no-${lost}` })),
          lost,
        ])
        expect(await table.get(lost)).toMatchObject({ _id: lost })
      }
      connection.close()
      await store.close()
    },
  )

  test('is for its owner only', async () => {
    const store = openSqliteStore({ file: fileOf('owner') })
    expect(statSync(fileOf('owner')).mode & 0o777).toBe(0o600)
    await store.close()
  })

  test('answers "unavailable" once it is closed', async () => {
    const store = openSqliteStore({ file: fileOf('closed') })
    const table = store.table<CaseRecord>(cases)
    await table.insert(aCase('a'))
    await store.close()
    await store.close()
    await expect(table.get('a')).rejects.toThrow(StoreUnavailable)
    await expect(store.ping()).rejects.toThrow(StoreUnavailable)
  })

  test('is shared by two programs: each sees what the other saved, and one of two savers wins', async () => {
    const [one, two] = [openSqliteStore({ file: fileOf('two') }), openSqliteStore({ file: fileOf('two') })]
    const [here, there] = [one.table<CaseRecord>(cases), two.table<CaseRecord>(cases)]
    await here.insert(aCase('a'))
    expect(await there.get('a')).toEqual(aCase('a'))
    expect(await there.update('a', 1, { set: { state: 'ready' } })).toEqual({ ok: true })
    expect(await here.update('a', 1, { set: { state: 'returned' } })).toEqual({ ok: false, reason: 'stale' })
    expect((await here.get('a'))?.state).toBe('ready')
    await Promise.all([one.close(), two.close()])
  })

  test('rebuilds an index whose definition changed', async () => {
    const first = openSqliteStore({ file: fileOf('indexes') })
    const plain = {
      name: 'cases',
      indexes: [
        { name: 'queue', fields: ['state'] },
        { name: 'old', fields: ['since'] },
      ],
    }
    await first.table<CaseRecord>(plain).insert(aCase('a'))
    await first.close()
    const second = openSqliteStore({ file: fileOf('indexes') })
    const equals = { 'office.authority': '520102001' }
    const page = await second.table<CaseRecord>(cases).find({ index: 'queue', equals, limit: 1 })
    expect(page.items).toEqual([aCase('a')])
    await second.close()
    const file = openConnection(fileOf('indexes'), 0)
    const present = file.rows(`SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL`, [])
    file.close()
    expect(present.map(([name]) => name).sort()).toEqual(caseIndexes.map(({ name }) => `i_cases_${name}`).sort())
    expect(present.find(([name]) => name === 'i_cases_queue')?.[1]).toContain('office.authority')
  })

  test('opens and is read while another program writes', async () => {
    const first = openSqliteStore({ file: fileOf('written') })
    await first.table<CaseRecord>(cases).insert(aCase('a'))
    await first.close()
    const other = openConnection(fileOf('written'), 0)
    other.exec('BEGIN EXCLUSIVE')
    const store = openSqliteStore({ file: fileOf('written'), busyTimeoutMs: 50 })
    expect(await store.table<CaseRecord>(cases).get('a')).toEqual(aCase('a'))
    await expect(store.setStamp('calendar', '2026')).rejects.toThrow('another program holds the store')
    other.exec('ROLLBACK')
    await store.close()
    other.close()
  })

  test('that another program has to itself is said in one line', () => {
    const other = openConnection(join(folder, 'held.db'), 0)
    other.rows('PRAGMA locking_mode=EXCLUSIVE')
    other.rows('PRAGMA journal_mode=WAL')
    other.exec('CREATE TABLE stamps(name)')
    expect(() => openSqliteStore({ file: join(folder, 'held.db'), busyTimeoutMs: 50 })).toThrow(
      /^another program holds the store .*$/,
    )
    other.close()
  })

  test('a lock taken while the store is open makes a write unavailable, and the next one works', async () => {
    const store = openSqliteStore({ file: fileOf('lock'), busyTimeoutMs: 50 })
    const table = store.table<CaseRecord>(cases)
    await table.insert(aCase('a'))
    const other = openConnection(fileOf('lock'), 0)
    other.exec('BEGIN IMMEDIATE')
    await expect(table.insert(aCase('b'))).rejects.toThrow(StoreUnavailable)
    other.exec('ROLLBACK')
    expect(await table.insert(aCase('b'))).toEqual({ ok: true })
    other.close()
    await store.close()
  })

  test('that cannot be written, is damaged or is something else is said in one line', () => {
    writeFileSync(join(folder, 'file'), 'x')
    expect(() => openSqliteStore({ file: join(folder, 'file', 'store.db') })).toThrow(
      /^cannot write the store .*: \w+$/,
    )
    writeFileSync(join(folder, 'letter.db'), 'Dear Sir or Madam, '.repeat(500))
    expect(() => openSqliteStore({ file: join(folder, 'letter.db') })).toThrow(/is damaged or not a store$/)
    const other = openConnection(join(folder, 'other.db'), 0)
    other.exec('CREATE TABLE notes(text)')
    other.close()
    expect(() => openSqliteStore({ file: join(folder, 'other.db') })).toThrow(/is not a store$/)
  })

  test.each([1, 2, 3])('loses nothing it acknowledged when the program is killed (%i)', async (round) => {
    const script = join(folder, 'write.cjs')
    buildProgram('storeContract/writeUntilKilled.ts', script)
    const file = fileOf(`killed-${round}`)
    const child = spawn(process.execPath, [script, file], { env: programEnv() })
    const acknowledged: string[] = []
    const exit = once(child, 'exit')
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line)
      if (acknowledged.length === 150 + round * 37) child.kill('SIGKILL')
    }
    expect((await exit)[1]).toBe('SIGKILL')
    const store = openSqliteStore({ file })
    const table = store.table<CaseRecord>(cases)
    expect(acknowledged.length).toBeGreaterThan(150)
    for (const line of acknowledged) {
      const [id = '', version = ''] = line.split(' ')
      expect((await table.get(id))?.version).toBeGreaterThanOrEqual(Number(version))
    }
    await store.close()
  })
})
