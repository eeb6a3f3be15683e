import { spawn } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { localFiles } from '../../adapters/files/localFiles'
import { openConnection } from '../../adapters/sqlite/connection'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { systemRandom } from '../../adapters/system/systemRandom'
import { askingAs } from '../../local/demo/ask'
import { composeLocal } from '../../local/gateway/composeLocal'
import type { StoredDocument, TableDefinition } from '../../ports/store'
import { newId } from '../../sealing/newId'
import { buildProgram, programEnv } from '../../testing/childProgram'
import { caseIndexes, type CaseRecord } from '../../testing/storeContract/caseRecord'
import { applyFor } from '../../local/demo/journey'
import { AUTHORITY, PHONE, aWorld } from '../../testing/world'
import { backupCommand } from './backupCommand'
import { copyStore, takeBackup } from './takeBackup'
import { filesIn, idsIn, storeIn } from './storedFiles'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let n = 0
const place = (): string => join(folder, `${(n += 1)}`)
const NOW = Date.parse('2026-11-30T12:00:00Z')
const command = (...args: string[]) => backupCommand(args, join(folder, 'nowhere'), NOW)

interface Named extends StoredDocument {
  readonly file?: string
}
const named: TableDefinition<Named> = { name: 'named', indexes: [] }
const contentOf = (id: string): Buffer => Buffer.from(id.repeat(200))

/** Stores a file, then a record that names it; now and then unnames one, then removes it. As the service does, at full speed. */
const startService = (data: string, lanes: number) => {
  const store = openSqliteStore({ file: storeIn(data), createdAs: { purpose: 'demo' } })
  const records = store.table(named)
  const files = localFiles(filesIn(data), systemRandom)
  const acknowledged = new Map<string, number>()
  let on = true
  const lane = async (): Promise<void> => {
    for (let round = 1; on; round += 1) {
      const [id, file] = [newId(systemRandom), newId(systemRandom)]
      await files.put(file, contentOf(file))
      await records.insert({ _id: id, schemaVersion: 1, version: 1, file })
      acknowledged.set(id, 1)
      if (round % 3 !== 0) continue
      await records.update(id, 1, { unset: ['file'] })
      acknowledged.set(id, 2)
      await files.remove(file)
    }
  }
  const lines = Array.from({ length: lanes }, lane)
  return {
    acknowledged,
    until: async (count: number) => {
      while (acknowledged.size < count) await new Promise(setImmediate)
    },
    stop: async () => {
      on = false
      await Promise.all(lines)
      await store.close()
    },
  }
}

test('a backup taken under load holds all that was acknowledged before it, and every file that its records name', async () => {
  const [data, restored, file] = [place(), place(), join(folder, 'load.backup')]
  mkdirSync(data)
  const service = startService(data, 8)
  await service.until(150)
  const before = new Map(service.acknowledged)
  expect(await command('backup', file, '--data', data)).toMatchObject({ ok: true })
  await service.until(before.size + 50)
  await service.stop()
  expect(await command('restore', file, '--data', restored)).toMatchObject({ ok: true })
  expect(readdirSync(restored).sort()).toEqual(['files', 'store.db'])

  const store = openSqliteStore({ file: storeIn(restored) })
  const files = localFiles(filesIn(restored), systemRandom)
  for (const [id, version] of before)
    expect((await store.table(named).get(id))?.version).toBeGreaterThanOrEqual(version)
  let naming = 0
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await store.table(named).find({ index: '_id', equals: {}, limit: 100, ...(after && { after }) })
    for (const { file: name } of page.items) {
      if (name === undefined) continue
      naming += 1
      expect(Buffer.from((await files.get(name)) ?? []).equals(contentOf(name))).toBe(true)
    }
    after = page.next
  }
  expect(naming).toBeGreaterThan(90)
  // Nothing is left beside either.
  expect(readdirSync(data).filter((name) => name.startsWith('backup-'))).toEqual([])
  expect(readdirSync(folder).filter((name) => name.startsWith('load.backup'))).toEqual(['load.backup'])
  await store.close()
}, 120_000)

test('a file that comes just before the store is copied, and one that goes just after, are in it', async () => {
  const [data, restored, file] = [place(), place(), join(folder, 'moment.backup')]
  const store = openSqliteStore({ file: storeIn(data) })
  const files = localFiles(filesIn(data), systemRandom)
  const storeBoth = async (id: string): Promise<void> => {
    await files.put(id, contentOf(id))
    await store.table(named).insert({ _id: id, schemaVersion: 1, version: 1, file: id })
  }
  const [gone, come] = [newId(systemRandom), newId(systemRandom)]
  await storeBoth(gone)
  await takeBackup(data, file, NOW, async (from, into) => {
    await storeBoth(come)
    await copyStore(from, into)
    await store.table(named).update(gone, 1, { unset: ['file'] })
    await files.remove(gone)
  })
  await store.close()
  expect(await command('restore', file, '--data', restored)).toMatchObject({ ok: true })
  expect([...idsIn(filesIn(restored))].sort()).toEqual([gone, come].sort())
})

test('what another program had acknowledged before the backup began is in it', async () => {
  const [data, restored, file] = [place(), place(), join(folder, 'other.backup')]
  mkdirSync(data)
  const script = join(folder, 'write.cjs')
  buildProgram('storeContract/writeUntilKilled.ts', script)
  const env = programEnv()
  const child = spawn(process.execPath, [script, storeIn(data), '16'], { env })
  const said: string[] = []
  await new Promise<void>((resolve) =>
    createInterface({ input: child.stdout }).on('line', (line) => said.push(line) === 400 && resolve()),
  )
  const before = [...said]
  await takeBackup(data, file, NOW)
  child.kill('SIGKILL')
  expect(await command('restore', file, '--data', restored)).toMatchObject({ ok: true })
  const store = openSqliteStore({ file: storeIn(restored) })
  const cases = store.table<CaseRecord>({ name: 'cases', indexes: caseIndexes })
  for (const line of before) {
    const [id = '', version = ''] = line.split(' ')
    expect((await cases.get(id))?.version).toBeGreaterThanOrEqual(Number(version))
  }
  await store.close()
}, 120_000)

test('a case, its photo and its person are there again, with the keys put beside them', async () => {
  const world = await aWorld()
  const citizen = await world.asCitizen()
  const applying = { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY } as const
  const { caseId } = await applyFor(citizen, applying)
  const [restored, file] = [place(), join(folder, 'case.backup')]
  const told = await command('backup', file, '--data', world.folder)
  expect(told.lines.join('\n')).toContain('The keys are NOT in it')
  mkdirSync(restored)
  copyFileSync(join(world.folder, 'keys.json'), join(restored, 'keys.json'))
  expect((await command('restore', file, '--data', restored)).lines[1]).toContain('put the keys.json')
  expect(idsIn(filesIn(restored))).toEqual(idsIn(filesIn(world.folder)))
  expect(idsIn(filesIn(restored)).length).toBeGreaterThan(0)

  const again = await composeLocal(restored)
  const asked = askingAs(
    { ...again.deps, clock: world.clock },
    { kind: 'account', provider: 'demo', subject: 'citizen-1' },
  )
  const { items } = await asked.get('applications', 'listMyCases', {})
  expect(items.map((item) => item.caseId)).toEqual([caseId])
  await again.store.close()
  await world.close()
})

describe('is refused in one line, and changes nothing', () => {
  const data = place()
  const file = join(folder, 'good.backup')
  beforeAll(async () => {
    const service = startService(data, 2)
    await service.until(10)
    await service.stop()
    await takeBackup(data, file, NOW)
  })
  const listing = (of: string): readonly string[] =>
    existsSync(of) ? readdirSync(of, { recursive: true }).map(String) : []
  const bad = (name: string, spoil: (path: string) => void): string => {
    const path = join(folder, `${name}.backup`)
    copyFileSync(file, path)
    spoil(path)
    return path
  }

  test.each([
    ['a backup onto a file that is there', () => ['backup', file, '--data', data], 'nothing is overwritten'],
    ['a backup of nothing', () => ['backup', join(folder, 'x'), '--data', place()], 'there is no store'],
    ['a restore of nothing', () => ['restore', join(folder, 'x'), '--data', place()], 'is not there'],
    ['a restore over a store', () => ['restore', file, '--data', data], 'is not empty'],
    ['a backup without a name', () => ['backup', '--data', data], 'usage'],
    ['something else', () => ['copy', file], 'usage'],
  ])('%s', async (_, args, why) => {
    const before = listing(folder)
    const { ok, lines } = await command(...args())
    expect({ ok, line: lines[0] }).toEqual({ ok: false, line: expect.stringContaining(why) })
    expect(listing(folder)).toEqual(before)
  })

  test.each<[string, (path: string) => void, RegExp]>([
    ['cut off', (path) => truncateSync(path, statSync(path).size / 2), /damaged|malformed|no backup/],
    [
      'a file in it changed',
      (path) => {
        const connection = openConnection(path, 0)
        connection.exec(`UPDATE backupFiles SET content=x'00' WHERE id=(SELECT min(id) FROM backupFiles)`)
        connection.close()
      },
      /^the backup is damaged: file /,
    ],
    ['a letter', (path) => writeFileSync(path, 'Dear Sir or Madam, '.repeat(500)), /no backup/],
    [
      'a store, not a backup',
      (path) => {
        rmSync(path)
        copyFileSync(storeIn(data), path)
      },
      /no backup/,
    ],
    [
      'of a later build',
      (path) => {
        const connection = openConnection(path, 0)
        connection.exec(`UPDATE backupFacts SET value='2' WHERE name='form'`)
        connection.close()
      },
      /later build/,
    ],
  ])('what is restored is %s', async (name, spoil, why) => {
    const path = bad(name.replaceAll(' ', '-'), spoil)
    const to = place()
    const { ok, lines } = await command('restore', path, '--data', to)
    expect({ ok, lines }).toEqual({ ok: false, lines: [expect.stringMatching(why)] })
    expect(listing(to)).toEqual([])
  })

  test('what a killed backup or restore left is taken away by the next', async () => {
    mkdirSync(join(data, 'backup-left', 'aa'), { recursive: true })
    const [to, fresh] = [place(), join(folder, 'fresh.backup')]
    writeFileSync(`${fresh}.partial`, 'half')
    expect(await command('backup', fresh, '--data', data)).toMatchObject({ ok: true })
    mkdirSync(join(to, 'restore.partial', 'files'), { recursive: true })
    appendFileSync(join(to, 'restore.partial', 'store.db'), 'half')
    expect(await command('restore', fresh, '--data', to)).toMatchObject({ ok: true })
    expect(listing(data)).not.toContain('backup-left')
    expect(existsSync(`${fresh}.partial`)).toBe(false)
    expect(readdirSync(to).sort()).toEqual(['files', 'store.db'])
    expect(statSync(storeIn(to)).mode & 0o777).toBe(0o600)
    expect(statSync(fresh).mode & 0o777).toBe(0o600)
    expect(readFileSync(fresh).subarray(0, 15).toString()).toBe('SQLite format 3')
  })
})
