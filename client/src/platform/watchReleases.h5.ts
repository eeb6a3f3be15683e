import { onNetwork } from './network.h5'
import { onShown } from './onShown.h5'

/** A browser looks by itself only when a page is opened, and a desk's stays open for days. */
export const LOOK_EVERY_MS = 60 * 60_000
/** Whether it is time: often enough for a look that failed, or that a sleep put off. */
const ASK_EVERY_MS = 10 * 60_000

/**
 * Looks for a newer release, once an hour and only while the page is seen; at once when it is shown, or the network is back,
 * after more than that. What is found is fetched and waits: it is taken over where a page begins, never under anybody's hands.
 */
export const watchReleases = (registration: { readonly update: () => Promise<unknown> }): void => {
  let lookedAt = Date.now()
  let looking = false
  const look = async (): Promise<void> => {
    // Either way: a clock set back must not put it off for long.
    const isDue = Math.abs(Date.now() - lookedAt) >= LOOK_EVERY_MS
    if (!isDue || looking || document.visibilityState !== 'visible') return
    looking = true
    try {
      await registration.update()
      lookedAt = Date.now()
    } catch {
      // Not reached: next time.
    } finally {
      looking = false
    }
  }
  setInterval(() => void look(), ASK_EVERY_MS)
  onShown(() => void look())
  onNetwork((online) => void (online && look()))
}
