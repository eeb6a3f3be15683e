import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import type { PrecacheEntry } from 'workbox-precaching'

/**
 * Opens the pages without any network: every built file is fetched once, after the first screen, and kept until a newer
 * release has all of its own. Answers of the functions are never kept: who may see what is decided each time.
 */
declare const self: ServiceWorkerGlobalScope
/** Name and content hash of every built file; `scripts/buildServiceWorker.mjs` puts it in. */
declare const BUILT_FILES: readonly PrecacheEntry[]

/** Not pages, and not ours to answer. */
const FUNCTIONS = /^\/(?:call|demo|carrier|health)(?:\/|$)/

cleanupOutdatedCaches()
precacheAndRoute([...BUILT_FILES])

/** An address of a page that is no file: the client routes by itself. */
const isPage = ({ mode, url }: Request): boolean => {
  const { origin, pathname } = new URL(url)
  const isFile = pathname.endsWith('/') || getCacheKeyForURL(url) !== undefined
  return mode === 'navigate' && origin === self.location.origin && !FUNCTIONS.test(pathname) && !isFile
}
self.addEventListener('fetch', (event) => {
  if (!isPage(event.request)) return
  const index = new URL('index.html', self.registration.scope).href
  event.respondWith(matchPrecache(index).then((kept) => kept ?? fetch(event.request)))
})

/** The page that brought us here may lose its network the next minute. */
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/**
 * A newer release waits until a page that was just opened asks for it, and takes over only from that one: another tab
 * still needs the files it was built with.
 */
const takeOverFromOne = async (): Promise<void> => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length <= 1) await self.skipWaiting()
}
self.addEventListener('message', (event) => {
  if (event.data === 'takeOver') event.waitUntil(takeOverFromOne())
})
