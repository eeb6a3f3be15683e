import { statSync } from 'node:fs'
import { openConnection } from './connection'

/** Often enough that little is left to do, seldom enough that pages written again and again are brought home once. */
const WRITES_BETWEEN = 500
/** The log beside the file is emptied, and writers wait a moment for that, when it has grown to this. */
export const LARGEST_LOG_BYTES = 64 * 1024 * 1024

export interface Checkpointer {
  /** So many writes were committed. */
  note(writes: number): void
  close(): Promise<void>
}

/**
 * Brings what was written from the log (`-wal`) home into the file, on a line of its own and aside from the loop, while
 * others go on reading and writing. What fails here (no space, somebody else does it just now) is tried again later: the log
 * holds everything.
 */
export function checkpointer(file: string, busyTimeoutMs: number): Checkpointer {
  const connection = openConnection(file, busyTimeoutMs)
  let writes = 0
  let running: Promise<void> | undefined

  const isLong = (): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) >= LARGEST_LOG_BYTES
  const bringHome = async (): Promise<void> => {
    await connection.aside('PRAGMA wal_checkpoint(PASSIVE)')
    if (isLong()) await connection.aside('PRAGMA wal_checkpoint(TRUNCATE)')
  }
  return {
    note(more) {
      writes += more
      if (writes < WRITES_BETWEEN || running !== undefined) return
      writes = 0
      running = bringHome()
        .catch(() => undefined)
        .finally(() => {
          running = undefined
        })
    },
    async close() {
      await running
      connection.close()
    },
  }
}
