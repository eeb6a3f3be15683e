import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreUnavailable, type Store } from '../../ports/store'
import { ownCursorKey, type CursorKey } from '../store/cursor'
import { tableCache } from '../store/tableCache'
import { asStoreError, openConnection, type Connection } from './connection'
import { sqliteCount } from './sqliteCount'
import { sqliteTable } from './sqliteTable'

/** Of the tables' layout, not of the documents. */
const LAYOUT = '1'
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
  const connection = open(file, busyTimeoutMs, createdAs)
  const guard = async <R>(work: () => R): Promise<R> => {
    try {
      return work()
    } catch (error) {
      throw asStoreError(error)
    }
  }
  return {
    table: tableCache((definition) => sqliteTable(connection, definition, cursorKey)),
    count: sqliteCount(connection),
    ping: () => guard(() => void connection.rows('SELECT 1', [])),
    close: () => guard(() => connection.close()),
    stamp: (name) => guard(() => connection.rows('SELECT value FROM stamps WHERE name=?', [name])[0]?.[0]?.toString()),
    setStamp: (name, value) =>
      guard(() => {
        connection.run('INSERT INTO stamps VALUES(?,?) ON CONFLICT(name) DO UPDATE SET value=excluded.value', [
          name,
          value,
        ])
      }),
  }
}

function open(file: string, busyTimeoutMs: number, createdAs: Readonly<Record<string, string>>): Connection {
  try {
    mkdirSync(dirname(file), { recursive: true })
    closeSync(openSync(file, 'a', 0o600))
  } catch (cause) {
    throw new StoreUnavailable(`cannot write the store ${file}: ${codeOf(cause)}`, { cause })
  }
  let connection: Connection | undefined
  try {
    connection = openConnection(file, busyTimeoutMs)
    const [mode] = connection.rows('PRAGMA journal_mode=WAL', [])
    if (mode?.[0] !== 'wal') throw new StoreUnavailable(`the file system of ${file} cannot hold a store`)
    // FULL: a commit waits for the disk. macOS needs `fullfsync` for that to be true.
    for (const setting of ['synchronous=FULL', 'fullfsync=ON', 'cache_size=-16000'])
      connection.exec(`PRAGMA ${setting}`)
    stampNewFile(connection, file, createdAs)
    return connection
  } catch (cause) {
    connection?.close()
    if (cause instanceof StoreUnavailable) throw cause
    const why = codeOf(cause)
    if (why.startsWith('SQLITE_BUSY')) throw new StoreUnavailable(`another program holds the store ${file}`, { cause })
    if (why === 'SQLITE_NOTADB' || why === 'SQLITE_CORRUPT')
      throw new StoreUnavailable(`${file} is damaged or not a store`, { cause })
    throw new StoreUnavailable(`cannot open the store ${file}: ${why}`, { cause })
  }
}

function stampNewFile(connection: Connection, file: string, createdAs: Readonly<Record<string, string>>): void {
  connection.transaction(() => {
    const tables = connection.rows(`SELECT name FROM sqlite_master WHERE type='table'`, []).map(([name]) => name)
    if (tables.length === 0) {
      connection.exec('CREATE TABLE stamps(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)')
      for (const [name, value] of Object.entries({ ...createdAs, layout: LAYOUT }))
        connection.run('INSERT INTO stamps VALUES(?,?)', [name, value])
    } else if (!tables.includes('stamps')) throw new StoreUnavailable(`${file} is not a store`)
    const [layout] = connection.rows('SELECT value FROM stamps WHERE name=?', ['layout'])
    if (layout?.[0] !== LAYOUT) throw new StoreUnavailable(`${file} has a layout this version doesn't know`)
  })
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error'
