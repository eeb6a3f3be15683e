import type { Browser, BrowserContext, Page } from 'playwright-core'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { aLine } from '../lib/line'
import type { Line } from '../lib/line'
import { startBrowser, whyNoBrowser } from './lib/startBrowser'

const reason = whyNoBrowser()
const PATIENCE_MS = 30_000
/** Every desk, whether it has been opened before or not. */
const DESKS = ['start', 'queue', 'receive', 'box', 'takeOldCard', 'scan', 'handOver', 'dispatch', 'review']

;(reason === undefined ? describe : describe.skip)(`pages without network${reason ? ` (${reason})` : ''}`, () => {
  let gateway: RunningGateway
  let line: Line
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const failed: string[] = []

  beforeAll(async () => {
    gateway = await runGateway()
    line = await aLine(gateway.address)
    browser = await startBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    page = await context.newPage()
    page.on('pageerror', (error) => failed.push(error.message))
  })
  afterAll(async () => {
    await browser?.close()
    await line?.close()
    await gateway?.stop()
  })

  test('one visit to the first page is enough: then every desk opens with the line cut', async () => {
    await page.goto(line.address)
    // Kept are all files once the worker is there; what it answers begins when it has claimed the page.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: PATIENCE_MS })
    line.cut()
    for (const desk of DESKS) {
      await page.goto(`${line.address}/#/staff/${desk}/index`)
      await page.reload()
      await page.waitForFunction(
        () => (document.querySelector('.taro_page')?.textContent ?? '').trim() !== '',
        undefined,
        { timeout: PATIENCE_MS },
      )
    }
    expect(failed).toEqual([])
  })

  test('answers of the functions are never kept', async () => {
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toContain('/index.html')
    expect(kept.filter((path) => /^\/(?:call|demo|carrier)\//.test(path))).toEqual([])
  })
})
