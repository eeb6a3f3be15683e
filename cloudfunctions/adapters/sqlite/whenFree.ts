import { setTimeout as pause } from 'node:timers/promises'
import { StoreUnavailable } from '../../ports/store'
import { isBusy } from './sqliteErrors'

const SHORTEST_MS = 1
const LONGEST_MS = 20

/** How long to wait before the next try: a little longer each time, and never in step with another process. */
export const waitBefore = (tries: number): number =>
  SHORTEST_MS + Math.random() * Math.min(LONGEST_MS, SHORTEST_MS + tries)

export const heldTooLong = (cause: unknown): StoreUnavailable =>
  new StoreUnavailable('another program holds the store', { cause })

/**
 * Does the work as soon as no other process's lock is in its way, and lets everybody else's go on meanwhile. Throws
 * `StoreUnavailable` after `patienceMs`.
 */
export async function whenFree<T>(work: () => T, patienceMs: number): Promise<T> {
  const until = Date.now() + patienceMs
  for (let tries = 0; ; tries++)
    try {
      return work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() >= until) throw heldTooLong(error)
      await pause(waitBefore(tries))
    }
}
