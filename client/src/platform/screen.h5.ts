import type * as weapp from './screen'

interface Lock {
  release(): Promise<void>
}
type Locks = { request(type: 'screen'): Promise<Lock> } | undefined

/** A browser can only keep the screen awake, and drops that when the page is hidden: asked for again on return. */
export const holdScreen: typeof weapp.holdScreen = () => {
  const locks = (navigator as { wakeLock?: Locks }).wakeLock
  let lock: Lock | undefined
  let ended = false
  const take = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return
    try {
      const taken = await locks?.request('screen')
      if (ended) await taken?.release()
      else lock = taken
    } catch {
      // Refused (low battery, say): the code is shown all the same.
    }
  }
  const again = (): void => void take()
  document.addEventListener('visibilitychange', again)
  void take()
  return () => {
    ended = true
    document.removeEventListener('visibilitychange', again)
    void lock?.release().catch(() => undefined)
  }
}
