import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreUnavailable } from '../../ports/store'
import { checkpointer, type Checkpointer } from './checkpointer'
import { openConnection, type Connection } from './connection'
import { groupCommit } from './groupCommit'
import { bringToLayout } from './layout'
import { codeOf } from './sqliteErrors'
import { whenFree } from './whenFree'

/** KiB of pages kept in memory, by the line that writes and by the one that reads. */
const CACHES = { writer: 8000, reader: 8000 } as const
/** Only if the checkpointer couldn't for long: 256 MB. */
const LAST_RESORT_PAGES = 64_000

/** The file as its tables use it. Neither waits for another process's lock with the loop held. */
export interface SqliteFile {
  /** Sees what is on the disk and nothing else. `work` may be begun again. */
  read<T>(work: (connection: Connection) => T): Promise<T>
  /** All or nothing; on the disk when it resolves. `work` sees what goes to the disk together with it. */
  write<T>(work: (connection: Connection) => T): Promise<T>
  close(): Promise<void>
}

const openLine = (file: string, busyTimeoutMs: number, cacheKib: number): Connection => {
  const connection = openConnection(file, busyTimeoutMs)
  const [mode] = connection.rows('PRAGMA journal_mode=WAL')
  if (mode?.[0] !== 'wal') throw new StoreUnavailable(`the file system of ${file} cannot hold a store`)
  // FULL: a commit waits for the disk. macOS needs `fullfsync` for that to be true.
  const settings = ['synchronous=FULL', 'fullfsync=ON', `cache_size=-${cacheKib}`]
  for (const setting of [...settings, `wal_autocheckpoint=${LAST_RESORT_PAGES}`]) connection.exec(`PRAGMA ${setting}`)
  return connection
}

/** One line, or what is already open of them is closed. */
const openLines = (file: string, busyTimeoutMs: number, createdAs: Readonly<Record<string, string>>) => {
  const opened: (Connection | Checkpointer)[] = []
  const keep = <C extends Connection | Checkpointer>(one: C): C => {
    opened.push(one)
    return one
  }
  try {
    const writer = keep(openLine(file, busyTimeoutMs, CACHES.writer))
    bringToLayout(writer, file, createdAs)
    const reader = keep(openLine(file, busyTimeoutMs, CACHES.reader))
    const home = keep(checkpointer(file))
    // From here on others are running, and nobody waits with the loop held.
    for (const line of [writer, reader]) line.exec('PRAGMA busy_timeout=0')
    return { writer, reader, home }
  } catch (error) {
    for (const one of opened) void one.close()
    throw error
  }
}

const openProblem = (file: string, cause: unknown): StoreUnavailable => {
  if (cause instanceof StoreUnavailable) return cause
  const why = codeOf(cause) || 'unknown error'
  if (why.startsWith('SQLITE_BUSY')) return new StoreUnavailable(`another program holds the store ${file}`, { cause })
  if (why === 'SQLITE_NOTADB' || why === 'SQLITE_CORRUPT')
    return new StoreUnavailable(`${file} is damaged or not a store`, { cause })
  return new StoreUnavailable(`cannot open the store ${file}: ${why}`, { cause })
}

/** Opens (or makes) the file, readable by its owner only. Throws `StoreUnavailable` with one line to show. */
export function openSqliteFile(
  file: string,
  busyTimeoutMs: number,
  createdAs: Readonly<Record<string, string>>,
): SqliteFile {
  try {
    mkdirSync(dirname(file), { recursive: true })
    closeSync(openSync(file, 'a', 0o600))
  } catch (cause) {
    throw new StoreUnavailable(`cannot write the store ${file}: ${codeOf(cause) || 'unknown error'}`, { cause })
  }
  let lines: ReturnType<typeof openLines>
  try {
    lines = openLines(file, busyTimeoutMs, createdAs)
  } catch (cause) {
    throw openProblem(file, cause)
  }
  const { writer, reader, home } = lines
  const commits = groupCommit(writer, busyTimeoutMs, home)
  return {
    read: (work) => whenFree(() => work(reader), busyTimeoutMs),
    write: (work) => commits.write(() => work(writer)),
    async close() {
      await commits.close()
      await home.close()
      reader.close()
      writer.close()
    },
  }
}
