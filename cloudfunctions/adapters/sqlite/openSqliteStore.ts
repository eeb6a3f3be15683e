import type { Store } from '../../ports/store'
import { ownCursorKey, type CursorKey } from '../store/cursor'
import { tableCache } from '../store/tableCache'
import { sqliteCount } from './sqliteCount'
import { asStoreError } from './sqliteErrors'
import { openSqliteFile } from './sqliteFile'
import { sqliteTable } from './sqliteTable'

const BUSY_TIMEOUT_MS = 2000

export interface SqliteStoreOptions {
  /** Folders are made; the file is readable by its owner only. */
  readonly file: string
  /** Stamps written into the file when it is made, and never to a file that exists: `{ purpose: 'demo' }`. */
  readonly createdAs?: Readonly<Record<string, string>>
  /** How long to wait for another process's lock. 2000 unless said. */
  readonly busyTimeoutMs?: number
  /** One for all who serve from this file; without it cursors end with the process. */
  readonly cursorKey?: CursorKey
}

/** The embedded store: one file (and its `-wal` and `-shm` beside it), every write on the disk before it resolves. */
export interface SqliteStore extends Store {
  /** A fact about the whole store, e.g. `purpose`. */
  stamp(name: string): Promise<string | undefined>
  setStamp(name: string, value: string): Promise<void>
}

/** Throws `StoreUnavailable` with one line to show: folder not writable, file locked, damaged or not ours. */
export function openSqliteStore({
  file,
  createdAs = {},
  busyTimeoutMs = BUSY_TIMEOUT_MS,
  cursorKey = ownCursorKey(),
}: SqliteStoreOptions): SqliteStore {
  const opened = openSqliteFile(file, busyTimeoutMs, createdAs)
  const guard = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await work()
    } catch (error) {
      throw asStoreError(error)
    }
  }
  return {
    table: tableCache((definition) => sqliteTable(opened, definition, cursorKey)),
    count: sqliteCount(opened),
    ping: () => guard(() => opened.read((line) => void line.rows('SELECT 1'))),
    close: () => guard(() => opened.close()),
    stamp: (name) =>
      guard(() =>
        opened.read((line) => line.rows('SELECT value FROM stamps WHERE name=?', [name])[0]?.[0]?.toString()),
      ),
    setStamp: (name, value) =>
      guard(() =>
        opened.write((line) => {
          const sql = 'INSERT INTO stamps VALUES(?,?) ON CONFLICT(name) DO UPDATE SET value=excluded.value'
          line.run(sql, [name, value])
        }),
      ),
  }
}
