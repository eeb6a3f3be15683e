import { statSync } from 'node:fs'
import { openConnection } from './connection'

export interface CheckpointLimits {
  /** Often enough that little is left to do, seldom enough that pages written again and again are brought home once. */
  readonly writesBetween: number
  /**
   * A log beside the file that has grown to this is begun anew from its start, and writers wait a moment for that: to write
   * where the disk has been written already takes two thirds of letting a file grow.
   */
  readonly fullLogBytes: number
  /** One that could not be begun anew for so long is cut: its space is needed by others. */
  readonly largestLogBytes: number
}
/**
 * Beginning anew holds writers up while it waits for readers: never for long. Whoever reads on (a backup does for minutes) is
 * met again next time.
 */
const WAIT_FOR_READERS_MS = 20
const MB = 1024 * 1024
const LIMITS: CheckpointLimits = { writesBetween: 500, fullLogBytes: 4 * MB, largestLogBytes: 64 * MB }

export interface Checkpointer {
  /** So many writes were committed. */
  note(writes: number): void
  /** Whether it is this that holds up who wants to write. */
  holdsLock(): boolean
  close(): Promise<void>
}

/**
 * Brings what was written from the log (`-wal`) home into the file, on a line of its own and aside from the loop, while
 * others go on reading and writing. What fails here (no space, somebody else does it just now) is tried again later: the log
 * holds everything.
 */
export function checkpointer(file: string, limits: CheckpointLimits = LIMITS): Checkpointer {
  const connection = openConnection(file, WAIT_FOR_READERS_MS)
  let writes = 0
  let running: Promise<void> | undefined
  let holdsLock = false

  const logBytes = (): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const bringHome = async (): Promise<void> => {
    await connection.aside('PRAGMA wal_checkpoint(PASSIVE)')
    const bytes = logBytes()
    if (bytes < limits.fullLogBytes) return
    holdsLock = true
    await connection.aside(`PRAGMA wal_checkpoint(${bytes < limits.largestLogBytes ? 'RESTART' : 'TRUNCATE'})`)
  }
  return {
    note(more) {
      writes += more
      if (writes < limits.writesBetween || running !== undefined) return
      writes = 0
      running = bringHome()
        .catch(() => undefined)
        .finally(() => {
          running = undefined
          holdsLock = false
        })
    },
    holdsLock: () => holdsLock,
    async close() {
      await running
      connection.close()
    },
  }
}
