import { statSync } from 'node:fs'
import { openConnection } from './connection'

export interface CheckpointLimits {
  /** Often enough that little is left to do, seldom enough that pages written again and again are brought home once. */
  readonly writesBetween: number
  /** The log beside the file is emptied, and writers wait a moment for that, when it has grown to this. */
  readonly largestLogBytes: number
}
/**
 * Emptying holds writers up while it waits for readers: never for long. Whoever reads on (a backup does for minutes) is met
 * again next time.
 */
const WAIT_FOR_READERS_MS = 20
const LIMITS: CheckpointLimits = { writesBetween: 500, largestLogBytes: 64 * 1024 * 1024 }

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
export function checkpointer(
  file: string,
  { writesBetween, largestLogBytes }: CheckpointLimits = LIMITS,
): Checkpointer {
  const connection = openConnection(file, WAIT_FOR_READERS_MS)
  let writes = 0
  let running: Promise<void> | undefined

  const isLong = (): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) >= largestLogBytes
  const bringHome = async (): Promise<void> => {
    await connection.aside('PRAGMA wal_checkpoint(PASSIVE)')
    if (isLong()) await connection.aside('PRAGMA wal_checkpoint(TRUNCATE)')
  }
  return {
    note(more) {
      writes += more
      if (writes < writesBetween || running !== undefined) return
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
