import type { Page } from 'playwright-core'
import { until } from '../../lib/until'

/**
 * Waits until the page's service worker has come this far. Asked from outside, again and again: Playwright's `waitForFunction`
 * takes a promise for a yes.
 */
export const workerIs = (page: Page, state: 'active' | 'waiting'): Promise<void> =>
  until(() =>
    page.evaluate(async (wanted) => {
      const registration = await navigator.serviceWorker.getRegistration()
      return wanted === 'active' ? registration?.active?.state === 'activated' : Boolean(registration?.waiting)
    }, state),
  )
