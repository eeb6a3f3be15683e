import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StoreMisuse, StoreUnavailable } from '../../ports/store'
import { openConnection, type Connection } from './connection'
import { groupCommit } from './groupCommit'

const PATIENCE_MS = 2000
const folder = mkdtempSync(join(tmpdir(), 'commits-'))
let n = 0
let file: string
let line: Connection
let reader: Connection
let asides: string[]
/** What the disk says next; undefined = it writes. */
let disk: (sql: string) => Promise<void> | undefined

beforeEach(() => {
  file = join(folder, `${(n += 1)}.db`)
  const opened = openConnection(file, 0)
  opened.rows('PRAGMA journal_mode=WAL')
  opened.exec('CREATE TABLE notes(id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL)')
  asides = []
  disk = () => undefined
  line = {
    ...opened,
    aside: async (sql) => {
      asides.push(sql)
      await disk(sql)
      await opened.aside(sql)
    },
  }
  reader = openConnection(file, 0)
})
afterEach(() => {
  line.close()
  reader.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const commits = () => groupCommit(line, PATIENCE_MS)
const note =
  (id: string, text = 'x') =>
  () =>
    line.run('INSERT INTO notes VALUES(?,?)', [id, text])
const stored = () => reader.rows('SELECT id FROM notes ORDER BY id').map(([id]) => id)
const full = () => Promise.reject(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }))

test('what is asked in one turn waits for the disk once', async () => {
  const { write } = commits()
  await Promise.all(['a', 'b', 'c'].map((id) => write(note(id))))
  expect(asides).toEqual(['COMMIT'])
  expect(stored()).toEqual(['a', 'b', 'c'])
  await write(note('d'))
  expect(asides).toHaveLength(2)
})

test('what is asked while the disk is busy goes together to the next batch, and is seen by nobody before', async () => {
  const { write } = commits()
  let written = (): void => undefined
  disk = () => new Promise((resolve) => (written = resolve))
  const first = write(note('a'))
  await pause(10)
  const more = ['b', 'c', 'd'].map((id) => write(note(id)))
  await pause(10)
  expect({ asides, seen: stored() }).toEqual({ asides: ['COMMIT'], seen: [] })
  disk = () => undefined
  written()
  await first
  await Promise.all(more)
  expect({ asides, seen: stored() }).toEqual({ asides: ['COMMIT', 'COMMIT'], seen: ['a', 'b', 'c', 'd'] })
})

test.each<[string, () => unknown, RegExp]>([
  ['a duplicate', () => note('a')(), /UNIQUE/],
  ['a mistake of ours', () => (note('half')(), line.run('INSERT INTO nowhere VALUES(1)')), /nowhere/],
  [
    'what throws after it has written',
    () => {
      note('half')()
      throw new StoreMisuse('no')
    },
    /^no$/,
  ],
  ['a failed work inside a work', () => line.transaction(() => (note('half')(), note('a')())), /UNIQUE/],
])('%s fails by itself, and leaves nothing', async (_, work, why) => {
  const { write } = commits()
  const [before, failed, after] = await Promise.allSettled([write(note('a')), write(work), write(note('b'))])
  expect([before.status, after.status]).toEqual(['fulfilled', 'fulfilled'])
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(why) } })
  expect({ asides, seen: stored() }).toEqual({ asides: ['COMMIT'], seen: ['a', 'b'] })
})

test('a disk that is full fails the batch whole, and the next one works', async () => {
  const { write } = commits()
  disk = full
  const results = await Promise.allSettled(['a', 'b'].map((id) => write(note(id))))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(stored()).toEqual([])
  disk = () => undefined
  await write(note('a'))
  expect(stored()).toEqual(['a'])
})

test('so does one that fills up in the middle of a batch', async () => {
  const { write } = commits()
  line.exec('PRAGMA max_page_count=4')
  const long = 'x'.repeat(20_000)
  const results = await Promise.allSettled([write(note('a')), write(note('b', long)), write(note('c'))])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(results[0]).toMatchObject({ reason: { code: 'SQLITE_FULL' } })
  expect({ asides, seen: stored() }).toEqual({ asides: [], seen: [] })
  line.exec('PRAGMA max_page_count=4000')
  await write(note('b', long))
  expect(stored()).toEqual(['b'])
})

test('a lock of another program is waited for with the loop free, and reads are answered meanwhile', async () => {
  const { write } = commits()
  const other = openConnection(file, 0)
  other.exec('BEGIN IMMEDIATE')
  const waiting = Promise.all(['a', 'b'].map((id) => write(note(id))))
  // Held for long, in turns of the loop: were it blocked, the writes would be given up before this ends.
  for (let turn = 0; turn < 20; turn += 1) {
    await pause(5)
    expect(stored()).toEqual([])
  }
  other.exec('ROLLBACK')
  await waiting
  expect({ asides, seen: stored() }).toEqual({ asides: ['COMMIT'], seen: ['a', 'b'] })
  other.close()
})

test('a lock that stays is an outage, and the first write after it works', async () => {
  const { write } = groupCommit(line, 30)
  const other = openConnection(file, 0)
  other.exec('BEGIN IMMEDIATE')
  await expect(write(note('a'))).rejects.toThrow(StoreUnavailable)
  other.exec('ROLLBACK')
  other.close()
  await write(note('a'))
  expect(stored()).toEqual(['a'])
})

test('closing waits for what was asked, and takes nothing more', async () => {
  const { write, close } = commits()
  const asked = write(note('a'))
  await close()
  await asked
  await expect(write(note('b'))).rejects.toThrow(StoreUnavailable)
  expect(stored()).toEqual(['a'])
})
