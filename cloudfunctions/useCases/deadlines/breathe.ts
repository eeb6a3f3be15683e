import { setImmediate } from 'node:timers/promises'

/** Longer than this nobody else in the process is kept waiting by the timer's work. */
const AT_MOST_MS = 10

let since = performance.now()

/** Between two cases: lets whoever waits for the event loop have it, when it has been ours for long enough. */
export const breathe = async (): Promise<void> => {
  if (performance.now() - since < AT_MOST_MS) return
  await setImmediate()
  since = performance.now()
}
