import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkpointer } from './checkpointer'
import { openConnection } from './connection'
import { groupCommit } from './groupCommit'

const folder = mkdtempSync(join(tmpdir(), 'log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FULL = 400_000
const LARGEST = 1_600_000
const NOTE = 'x'.repeat(4000)

test('the log beside the file is brought home and stays bounded, whoever writes or reads meanwhile', async () => {
  const file = join(folder, 'store.db')
  const log = (): number => statSync(`${file}-wal`).size
  const line = openConnection(file, 0)
  line.rows('PRAGMA journal_mode=WAL')
  line.exec('PRAGMA wal_autocheckpoint=0')
  line.exec('CREATE TABLE notes(text)')
  const home = checkpointer(file, { writesBetween: 10, fullLogBytes: FULL, largestLogBytes: LARGEST })
  const { write, close } = groupCommit(line, 2000, home)
  const notes = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += 1) await write(() => line.run('INSERT INTO notes VALUES(?)', [NOTE]))
  }
  await notes(400)
  // 400 notes are ten times as much. It is begun anew, not cut: what is written meanwhile comes on top.
  expect(log()).toBeGreaterThanOrEqual(FULL)
  expect(log()).toBeLessThan(LARGEST)
  expect(statSync(file).size).toBeGreaterThan(2 * FULL)

  // Somebody who reads for long (a backup) keeps the log from being begun anew, and nothing else.
  const reader = openConnection(file, 0)
  reader.exec('BEGIN')
  const count = () => reader.rows('SELECT count(*) FROM notes')
  expect(count()).toEqual([[400]])
  await notes(400)
  expect(log()).toBeGreaterThan(LARGEST)
  expect(count()).toEqual([[400]])
  reader.exec('COMMIT')
  // Then the space it took is given back.
  await notes(40)
  expect(log()).toBeLessThan(LARGEST)
  expect(count()).toEqual([[840]])
  await close()
  await home.close()
  reader.close()
  line.close()
})
