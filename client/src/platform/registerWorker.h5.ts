import { watchReleases } from './watchReleases.h5'

/** H5 only. The files of every page are fetched for later when the first screen has long been there. */
const AFTER_FIRST_SCREEN_MS = 3_000

/**
 * A newer release that waits may take over now, at the very beginning: nobody has typed anything yet. It does so only
 * where this is the only page; then the page begins anew, with the files of that release.
 */
const takeNewRelease = async ({ serviceWorker }: Navigator): Promise<void> => {
  const known = await serviceWorker.getRegistration()
  if (!known?.waiting || known.active === null) return
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  known.waiting.postMessage('takeOver')
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
