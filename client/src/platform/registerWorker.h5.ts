import { watchReleases } from './watchReleases.h5'

/** H5 only. The files of every page are fetched for later when the first screen has long been there. */
const AFTER_FIRST_SCREEN_MS = 3_000

/** As long as the first screen takes to be looked at; somebody quicker shows it by touching or typing. */
const ASK_FOR_MS = 3_000
const ASK_EVERY_MS = 250
const BEGUN = ['pointerdown', 'keydown'] as const

/**
 * A newer release that waits may take over now, at the very beginning: nobody has typed anything yet. It does so only
 * where this is the only page; then the page begins anew, with the files of that release. Asked more than once: for a moment
 * the browser may still count the page that stood here before, or a tab that is just closing.
 */
const takeNewRelease = async ({ serviceWorker }: Navigator): Promise<void> => {
  const known = await serviceWorker.getRegistration()
  if (!known?.waiting || known.active === null) return
  let asking = true
  const stop = (): void => void (asking = false)
  for (const name of BEGUN) addEventListener(name, stop, { once: true, capture: true })
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  for (let asked = 0; asking && asked < ASK_FOR_MS; asked += ASK_EVERY_MS) {
    known.waiting?.postMessage('takeOver')
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
}

/** Lets the pages open without network (`sw/sw.ts`); in builds only, and where the browser can. */
export const registerWorker = (): void => {
  if (process.env['NODE_ENV'] !== 'production' || !('serviceWorker' in navigator)) return
  if (!/^https?:$/.test(location.protocol)) return
  // Without it (a private window, say) everything works, with network only.
  const register = (): void =>
    void navigator.serviceWorker
      .register('./sw.js')
      .then(watchReleases)
      .catch(() => undefined)
  void takeNewRelease(navigator).catch(() => undefined)
  window.addEventListener('load', () => void setTimeout(register, AFTER_FIRST_SCREEN_MS))
}
