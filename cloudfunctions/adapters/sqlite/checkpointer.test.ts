import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkpointer } from './checkpointer'
import { openConnection } from './connection'
import { groupCommit } from './groupCommit'

const folder = mkdtempSync(join(tmpdir(), 'log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LARGEST = 400_000
const NOTE = 'x'.repeat(4000)

test('the log beside the file is brought home and stays bounded, whoever writes or reads meanwhile', async () => {
  const file = join(folder, 'store.db')
  const log = (): number => statSync(`${file}-wal`).size
  const line = openConnection(file, 0)
  line.rows('PRAGMA journal_mode=WAL')
  line.exec('PRAGMA wal_autocheckpoint=0')
  line.exec('CREATE TABLE notes(text)')
  const home = checkpointer(file, { writesBetween: 10, largestLogBytes: LARGEST })
  const { write, close } = groupCommit(line, 2000, (jobs) => home.note(jobs))
  const notes = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += 1) await write(() => line.run('INSERT INTO notes VALUES(?)', [NOTE]))
  }
  await notes(400)
  // 400 notes are four times as much; what is written while the log is emptied comes on top.
  expect(log()).toBeLessThan(2 * LARGEST)
  expect(statSync(file).size).toBeGreaterThan(LARGEST)

  // Somebody who reads for long (a backup) keeps the log from being emptied, and nothing else.
  const reader = openConnection(file, 0)
  reader.exec('BEGIN')
  const count = () => reader.rows('SELECT count(*) FROM notes')
  expect(count()).toEqual([[400]])
  await notes(200)
  expect(log()).toBeGreaterThan(LARGEST)
  expect(count()).toEqual([[400]])
  reader.exec('COMMIT')
  await notes(100)
  expect(log()).toBeLessThan(2 * LARGEST)
  expect(count()).toEqual([[700]])
  await close()
  await home.close()
  reader.close()
  line.close()
})
