import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { aLine } from '../lib/line'
import type { Line } from '../lib/line'
import { aWindowStore } from '../lib/windowStore'
import type { Waiting, WindowStore } from '../lib/windowStore'
import type { Person } from './lib/person'
import { whyNoBrowser } from './lib/startBrowser'
import { aWindowDesk, checkAndSign, drained, prepareDesk, scanAtDesk, unlockDesk } from './lib/windowDesk'
import type { WindowDesk } from './lib/windowDesk'

const reason = whyNoBrowser()
const pictures = process.env['E2E_PICTURES']
const MINUTES = 60_000

;(reason === undefined ? describe : describe.skip)(
  `two tabs of one window's browser${reason ? ` (${reason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'tabs-'))
    const errors: string[] = []
    let store: WindowStore
    let gateway: RunningGateway
    let line: Line
    let left: WindowDesk
    let right: Person

    const person = (n: number): Waiting => {
      const one = store.waiting[n]
      if (one === undefined) throw new Error(`nobody ${n}`)
      return one
    }
    const caseOf = ({ asking, caseId }: Waiting) => asking.get('applications', 'getMyCase', { caseId })
    /** The officer looks at this tab; typing goes there. */
    const toScan = async (tab: Person): Promise<void> => {
      await tab.page.bringToFront()
      // Asked for while a page still slides in, on a busy machine, another one is lost.
      await tab.page.waitForTimeout(1500)
      await tab.open('staff/scan/index')
      await atScan(tab)
    }
    /** On the scan page and on no other: the one that was left may still be sliding out. */
    const atScan = async (tab: Person): Promise<void> => {
      await tab.see('扫码枪')
      await tab.page.waitForTimeout(1500)
      expect(await tab.read()).not.toContain('领取人签名')
    }
    const check = async (tab: Person, one: Waiting): Promise<void> => {
      await toScan(tab)
      await scanAtDesk(tab, await one.code())
      await tab.see(one.name)
      await tab.see('离线核验')
      await checkAndSign(tab)
    }

    beforeAll(async () => {
      store = await aWindowStore(join(folder, 'data'), 4)
      gateway = await runGateway({ folder: join(folder, 'data') })
      line = await aLine(gateway.address)
      left = await aWindowDesk({
        folder: join(folder, 'browser'),
        address: line.address,
        who: 'window-officer',
        onError: (message) => errors.push(message),
      })
      await prepareDesk(left)
      right = await left.newTab()
      await right.open('staff/unlock/index')
      await unlockDesk(right)
      await right.page.locator('#desk-ready').waitFor()
    }, 2 * MINUTES)

    afterAll(async () => {
      await left?.context.close()
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
              await left.page.screenshot({ path: join(pictures, 'tabs-left-failed.png') })
              await right.page.screenshot({ path: join(pictures, 'tabs-right-failed.png') })
            }
            throw error
          })
          expect(errors).toEqual([])
          broken = undefined
        },
        2 * MINUTES,
      )

    step('each hands one over without network, and knows what the other did', async () => {
      line.cut()
      await check(left, person(0))
      await left.tap('发放，记为待确认')
      await left.see('已发放，待确认')
      await toScan(right)
      await scanAtDesk(right, await person(0).code())
      await right.see('这台设备已经发过这张证')
      await check(right, person(1))
      await right.tap('发放，记为待确认')
      await right.see('已发放，待确认')
    })

    step('of one card open in both, one gives it and the other is told', async () => {
      await check(left, person(2))
      await check(right, person(2))
      await right.tap('发放，记为待确认')
      await right.see('已发放，待确认')
      await left.page.bringToFront()
      await left.tap('发放，记为待确认')
      await left.see('名册里已经没有这件')
    })

    step('both come back online: every hand-over is confirmed in both, and recorded once', async () => {
      line.restore()
      await drained(left, 3)
      await drained(right, 3)
      for (const n of [0, 1, 2]) {
        const { state, history } = await caseOf(person(n))
        expect(state).toBe('collected')
        expect(history.filter(({ kind }) => kind === 'handedOver')).toHaveLength(1)
      }
      const { items } = await store.as('supervisor').get('window', 'listTasks', { status: 'open' })
      expect(items.filter(({ kind }) => kind === 'offlineConflict')).toEqual([])
    })

    step('wiping the data in one locks the other', async () => {
      await toScan(right)
      line.cut()
      await scanAtDesk(right, await person(3).code())
      await right.see('可以发放')
      await right.tap('不发了，扫下一个')
      await atScan(right)
      await left.page.bringToFront()
      await left.open('staff/unlock/index')
      await left.tap('现在清除')
      await left.tap(/^清除$/)
      await left.see('备好这台设备')
      await right.page.bringToFront()
      // A tab nobody looks at is told within a second or two: browsers slow its timers down.
      await right.see('断网就不能核验')
      await scanAtDesk(right, await person(3).code())
      await right.see('不能核验')
      expect(await right.read()).not.toContain(person(3).name)
    })
  },
)
