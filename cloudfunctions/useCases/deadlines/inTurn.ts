import { setImmediate } from 'node:timers/promises'
import { StoreUnavailable } from '../../ports/store'

/** Longer than this nobody else in the process is kept waiting by the timer's work. */
const AT_MOST_MS = 10

let since = performance.now()

/** Lets whoever waits for the event loop have it, when it has been ours for long enough. */
const breathe = async (): Promise<void> => {
  if (performance.now() - since < AT_MOST_MS) return
  await setImmediate()
  since = performance.now()
}

/** What became of a batch. */
export interface InTurn {
  /** The sum of what `work` answered. */
  readonly done: number
  /** What the first one failed with that was left out. */
  readonly fault?: unknown
}

/**
 * One after the other, giving way to others between them. One that fails is left out and keeps none of those behind it from
 * being done; an outage (`StoreUnavailable`) is thrown: all of them would meet it.
 */
export const inTurn = async <T>(items: readonly T[], work: (item: T) => Promise<number>): Promise<InTurn> => {
  let done = 0
  const faults: unknown[] = []
  for (const item of items) {
    await breathe()
    try {
      done += await work(item)
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error
      faults.push(error)
    }
  }
  await breathe()
  return { done, ...(faults.length > 0 && { fault: faults[0] }) }
}
