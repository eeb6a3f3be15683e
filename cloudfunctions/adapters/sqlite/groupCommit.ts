import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { StoreUnavailable } from '../../ports/store'
import type { Checkpointer } from './checkpointer'
import type { Connection } from './connection'
import { isBusy, isOwnFault } from './sqliteErrors'
import { heldTooLong, waitBefore } from './whenFree'

/** So that a batch doesn't hold the loop for long. */
const MOST_IN_A_BATCH = 128
/** For so long after another process was met, the lock is left free for a moment between two batches. */
const POLITE_FOR_MS = 1000
const FREE_MS = 2

export interface GroupCommit {
  /** `work` writes, all or nothing. Resolves with its result once that is on the disk; rejects with what it threw. */
  write<T>(work: () => T): Promise<T>
  /** Resolves when everything asked for is done; takes nothing more. */
  close(): Promise<void>
}

interface Job {
  readonly work: () => unknown
  readonly since: number
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}
type Outcome = { readonly value: unknown } | { readonly error: unknown }

/**
 * One waiting for the disk for all that was asked within a turn of the loop, or while the disk was busy with the batch
 * before. A work runs inside a savepoint of its own: what one did wrong is undone alone, what befalls the file
 * (`StoreUnavailable`) befalls all. A lock (of another process, of `home`) is waited for, with the loop free, up to `patienceMs`.
 * Nothing but this may use `connection`: what stands in a batch can be seen there before it is on the disk.
 */
export function groupCommit(
  connection: Connection,
  patienceMs: number,
  home?: Pick<Checkpointer, 'note' | 'holdsLock'>,
): GroupCommit {
  let queue: Job[] = []
  let running: Promise<void> | undefined
  let closed = false
  let politeUntil = 0

  const rejectAll = (jobs: readonly Job[], error: unknown): void => jobs.forEach(({ reject }) => reject(error))

  /** SQLite does this by itself after some errors. A batch that can't be taken back now is taken back before the next one. */
  const rollBack = (): void => {
    try {
      if (connection.inTransaction()) connection.run('ROLLBACK')
    } catch {
      // Asked again.
    }
  }

  /** Whether there is a transaction now, and somebody left who wants one. */
  const begin = async (): Promise<boolean> => {
    for (let tries = 0; queue.length > 0; tries++)
      try {
        rollBack()
        connection.run('BEGIN IMMEDIATE')
        return true
      } catch (error) {
        if (!isBusy(error)) {
          rejectAll(queue.splice(0), error)
          return false
        }
        const now = Date.now()
        if (home?.holdsLock() !== true) politeUntil = now + POLITE_FOR_MS
        const isTired = ({ since }: Job): boolean => now - since >= patienceMs
        rejectAll(queue.filter(isTired), heldTooLong(error))
        queue = queue.filter((job) => !isTired(job))
        await pause(waitBefore(tries))
      }
    return false
  }

  const outcomeOf = ({ work }: Job): Outcome => {
    try {
      return { value: connection.transaction(work) }
    } catch (error) {
      if (!isOwnFault(error) || !connection.inTransaction()) throw error
      return { error }
    }
  }

  const commit = async (jobs: readonly Job[]): Promise<void> => {
    try {
      const outcomes = jobs.map(outcomeOf)
      await connection.aside('COMMIT')
      outcomes.forEach((outcome, at) => {
        if ('value' in outcome) jobs[at]?.resolve(outcome.value)
        else jobs[at]?.reject(outcome.error)
      })
      home?.note(jobs.length)
    } catch (error) {
      rollBack()
      rejectAll(jobs, error)
    }
  }

  const run = async (): Promise<void> => {
    await nextTurn()
    while (await begin()) {
      await commit(queue.splice(0, MOST_IN_A_BATCH))
      // Whoever was answered may want to write at once: in this batch, not in the one after it.
      await nextTurn()
      if (queue.length > 0 && Date.now() < politeUntil) await pause(FREE_MS)
    }
    // Somebody may have come since the last look.
    running = queue.length > 0 ? run() : undefined
  }

  return {
    write: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (closed) throw new StoreUnavailable('the store is closed')
        queue.push({ work, since: Date.now(), resolve: resolve as (value: unknown) => void, reject })
        running ??= run()
      }),
    async close() {
      closed = true
      await running
    },
  }
}
