import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { aLine } from '../lib/line'
import type { Line } from '../lib/line'
import { aWindowStore } from '../lib/windowStore'
import type { WindowStore } from '../lib/windowStore'
import { aRelease, filesOf } from './lib/release'
import { whyNoBrowser } from './lib/startBrowser'
import { aWindowDesk, checkAndSign, drained, prepareDesk, scanAtDesk, unlockDesk } from './lib/windowDesk'
import type { WindowDesk } from './lib/windowDesk'
import { workerIs } from './lib/workers'

const reason = whyNoBrowser()
const pictures = process.env['E2E_PICTURES']
const MINUTES = 60_000
const BEFORE = '扫码枪对准即可，不用先点输入框'
const AFTER = '扫码枪对准屏幕即可'
const NEWEST = '扫码枪随时可扫'

;(reason === undefined ? describe : describe.skip)(
  `a new release while a window is at work${reason ? ` (${reason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'))
    const data = join(folder, 'data')
    const [older, newer, newest] = [join(folder, 'older'), join(folder, 'newer'), join(folder, 'newest')]
    const errors: string[] = []
    let store: WindowStore
    let gateway: RunningGateway
    let line: Line
    let desk: WindowDesk

    const openDesk = (signedIn: boolean): Promise<WindowDesk> =>
      aWindowDesk(
        {
          folder: join(folder, 'browser'),
          address: line.address,
          who: 'window-officer',
          onError: (message) => errors.push(message),
        },
        signedIn,
      )
    const person = (n: number) => {
      const one = store.waiting[n]
      if (one === undefined) throw new Error(`nobody ${n}`)
      return one
    }
    const deploy = async (client: string): Promise<void> => {
      await gateway.stop()
      gateway = await runGateway({ folder: data, client })
      line.pointTo(gateway.address)
    }
    /** What the browser keeps of the pages, by address. */
    const kept = (): Promise<readonly string[]> =>
      desk.page.evaluate(async () => {
        const names = await caches.keys()
        const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
        return requests
          .flat()
          .map(({ url }) => new URL(url).pathname)
          .sort()
      })
    /** The browser's own look for a newer worker, as it has it at every opening. */
    const lookForRelease = async (): Promise<void> => {
      await desk.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
      await workerIs(desk.page, 'waiting')
    }
    const handOverOffline = async (n: number): Promise<void> => {
      await desk.open('staff/scan/index')
      await desk.see('扫码枪')
      await scanAtDesk(desk, await person(n).code())
      await desk.see('离线核验')
      await checkAndSign(desk)
      await desk.tap('发放，记为待确认')
      await desk.see('已发放，待确认')
    }

    beforeAll(async () => {
      aRelease(older)
      aRelease(newer, { from: BEFORE, to: AFTER })
      aRelease(newest, { from: BEFORE, to: NEWEST })
      store = await aWindowStore(data, 2)
      gateway = await runGateway({ folder: data, client: older })
      line = await aLine(gateway.address)
      desk = await openDesk(true)
      await prepareDesk(desk)
    }, 2 * MINUTES)

    afterAll(async () => {
      await desk?.context.close()
      await line?.close()
      await gateway?.stop()
      await store?.close()
      rmSync(folder, { recursive: true, force: true })
    }, MINUTES)

    let broken: string | undefined
    const step = (name: string, tell: () => Promise<void>): void =>
      it(
        name,
        async () => {
          if (broken !== undefined) throw new Error(`not told: "${broken}" failed before`)
          broken = name
          await tell().catch(async (error: unknown) => {
            if (pictures !== undefined) {
              mkdirSync(pictures, { recursive: true })
              await desk.page.screenshot({ path: join(pictures, 'release-failed.png') })
            }
            throw error
          })
          expect(errors).toEqual([])
          broken = undefined
        },
        2 * MINUTES,
      )

    step('keeps an open desk at work on the release it was opened with', async () => {
      await desk.open('staff/scan/index')
      await desk.see(BEFORE)
      await deploy(newer)
      // Its files are gone from the server; a page that was never opened is there all the same.
      await desk.open('staff/oldCards/index')
      await desk.see('旧证')
      await lookForRelease()
      await desk.open('staff/lookUp/index')
      await desk.see('按什么查')
    })

    step('and without network, and after a reload that another tab holds back', async () => {
      line.cut()
      await handOverOffline(0)
      const other = await desk.newTab()
      await other.open('staff/scan/index')
      await desk.page.bringToFront()
      await desk.page.reload()
      await desk.open('staff/scan/index')
      await unlockDesk(desk)
      await desk.see(BEFORE)
      await other.page.close()
    })

    step('is taken at the next opening, without network as well; nothing of the older one is kept', async () => {
      await desk.context.close()
      desk = await openDesk(false)
      await desk.open('staff/scan/index')
      await unlockDesk(desk)
      await desk.see(AFTER)
      expect(await kept()).toEqual(filesOf(newer))
      await handOverOffline(1)
    })

    step('has lost nothing on the way', async () => {
      line.restore()
      await drained(desk, 2)
      for (const n of [0, 1]) {
        const { state, history } = await person(n).asking.get('applications', 'getMyCase', { caseId: person(n).caseId })
        expect(state).toBe('collected')
        expect(history.filter(({ kind }) => kind === 'handedOver')).toHaveLength(1)
      }
    })

    step('is heard of by a desk left open for an hour, which goes on with its own', async () => {
      const { page } = desk
      let asked = 0
      line.onRequest(({ path }) => {
        if (path.startsWith('/sw.js')) asked += 1
      })
      await page.clock.install()
      await page.reload()
      await desk.open('staff/scan/index')
      await desk.see(AFTER)
      // The browser's look at an opening is over, and the page has begun its own watch.
      await page.waitForTimeout(8_000)
      await deploy(newest)
      asked = 0
      await page.clock.fastForward('50:00')
      await page.waitForTimeout(1_000)
      expect(asked).toBe(0)
      await page.evaluate(() => Object.assign(window, { neverReloaded: true }))
      await page.clock.fastForward('20:00')
      await workerIs(page, 'waiting')
      expect(asked).toBeGreaterThan(0)
      // Its files are gone from the server; here nothing has changed.
      await desk.open('staff/lookUp/index')
      await desk.see('按什么查')
      await desk.open('staff/scan/index')
      await desk.see(AFTER)
      expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true)
    })

    /** A busy browser may count a page that has just gone, or let the release in between two pages: then it is the next reload. */
    const RELOADS = 3

    step('is taken by a reload where no other tab is open, by the third at the latest', async () => {
      for (let left = RELOADS; left > 0; left -= 1) {
        // The page begins, lets the new release in and begins anew: nobody does anything in between.
        await desk.page.reload()
        const taken = await desk.page
          .getByText(NEWEST)
          .filter({ visible: true })
          .last()
          .waitFor({ timeout: 15_000 })
          .then(() => true)
          .catch((error: unknown) => {
            if (left === 1) throw error
            return false
          })
        if (taken) break
      }
      expect(await kept()).toEqual(filesOf(newest))
    })
  },
)
