import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { aLine } from '../lib/line'
import type { Line } from '../lib/line'
import { aWindowStore } from '../lib/windowStore'
import type { WindowStore } from '../lib/windowStore'
import { whyNoBrowser } from './lib/startBrowser'
import { aWindowDesk, checkAndSign, drained, prepareDesk, scanAtDesk, sign, unlockDesk } from './lib/windowDesk'
import type { WindowDesk } from './lib/windowDesk'

const reason = whyNoBrowser()
const pictures = process.env['E2E_PICTURES']
const MINUTES = 60_000

type ShiftedClock = typeof globalThis & { shiftMs?: number }
;(reason === undefined ? describe : describe.skip)(
  `a window whose network is cut, in a browser${reason ? ` (${reason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'window-'))
    const errors: string[] = []
    let store: WindowStore
    let gateway: RunningGateway
    let line: Line
    let desk: WindowDesk

    const look = async (name: string): Promise<void> => {
      expect(await desk.read()).not.toMatch(/undefined|NaN|\[object|Invalid Date/)
      if (pictures === undefined) return
      await desk.page.waitForTimeout(600)
      mkdirSync(pictures, { recursive: true })
      await desk.page.screenshot({ path: join(pictures, `offline-${name}.png`) })
    }
    const person = (n: number) => {
      const one = store.waiting[n]
      if (one === undefined) throw new Error(`nobody ${n}`)
      return one
    }
    const caseOf = (n: number) => person(n).asking.get('applications', 'getMyCase', { caseId: person(n).caseId })

    const toScan = async (): Promise<void> => {
      await desk.open('staff/scan/index')
      await desk.see('扫码枪')
    }

    /** The clock on the wall of this device; its timers go on as they are. */
    const setClock = (at: number | 'right'): Promise<void> =>
      desk.page.evaluate((wanted) => {
        const clock = globalThis as ShiftedClock
        clock.shiftMs = wanted === 'right' ? 0 : wanted - (Date.now() - (clock.shiftMs ?? 0))
      }, at)

    beforeAll(async () => {
      store = await aWindowStore(join(folder, 'data'), 5)
      gateway = await runGateway({ folder: join(folder, 'data') })
      line = await aLine(gateway.address)
      desk = await aWindowDesk({
        folder: join(folder, 'browser'),
        address: line.address,
        who: 'window-officer',
        onError: (message) => errors.push(message),
      })
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
            if (pictures !== undefined) await desk.page.screenshot({ path: join(pictures, 'offline-failed.png') })
            throw error
          })
          expect(errors).toEqual([])
          broken = undefined
        },
        2 * MINUTES,
      )

    step('is prepared while there is one: a PIN, the names of the cards in the safe', async () => {
      await prepareDesk(desk)
      await look('prepared')
    })

    step('opens after a reload with nobody to ask, and wants the PIN', async () => {
      line.cut()
      await desk.page.reload()
      await desk.open('staff/scan/index')
      await desk.see('没有网络')
      await look('locked')
      await unlockDesk(desk)
      await desk.see('扫码枪')
      await look('unlocked')
    })

    step('says who it is, how old its data are and what it could not check', async () => {
      await scanAtDesk(desk, await person(0).code())
      await desk.see('可以发放')
      const words = await desk.readWith(/没能核实/)
      expect(words).toContain('离线核验')
      expect(words).toContain(person(0).name)
      expect(words).toContain('离线不存照片')
      await look('ready')
    })

    step('hands over, to be confirmed later', async () => {
      await checkAndSign(desk)
      await desk.tap('发放，记为待确认')
      await desk.see('已发放，待确认')
      await look('handed-over')
      expect((await caseOf(0)).state).toBe('ready')
    })

    step('does not hand the same card over twice, and knows a screenshot', async () => {
      await scanAtDesk(desk, await person(0).code())
      await desk.see('这台设备已经发过这张证')
      await look('again')
    })

    step('confirms by itself when the network is back', async () => {
      line.restore()
      await desk.open('staff/unsynced/index')
      await desk.see('已确认')
      await look('confirmed')
      const { state, history } = await caseOf(0)
      expect(state).toBe('collected')
      expect(history.filter(({ kind }) => kind === 'handedOver')).toHaveLength(1)
    })

    step('goes on online, and drops back by itself in the middle of a scan', async () => {
      await toScan()
      await scanAtDesk(desk, await person(1).code())
      await desk.see('联网核验')
      line.cut()
      await toScan()
      await scanAtDesk(desk, await person(2).code())
      await desk.see('离线核验')
      await checkAndSign(desk)
      await desk.tap('发放，记为待确认')
      await desk.see('已发放，待确认')
      line.restore()
      await drained(desk, 2)
      expect((await caseOf(2)).state).toBe('collected')
    })

    step('locks itself when nobody is at it; the PIN, and the form is as it was left', async () => {
      const { page } = desk
      await page.addInitScript(() => {
        const real = Date.now.bind(Date)
        Date.now = () => real() + ((globalThis as ShiftedClock).shiftMs ?? 0)
      })
      line.cut()
      await page.reload()
      await desk.see('没有网络')
      await desk.open('staff/scan/index')
      await unlockDesk(desk)
      await desk.see('扫码枪')
      await scanAtDesk(desk, await person(3).code())
      await desk.see('可以发放')
      await desk.tap('本人与新证照片一致')
      await sign(page)
      // Shut for a quarter of an hour, by the clock on the wall; the server of this test has no time to sleep.
      const now = await page.evaluate(() => Date.now())
      await setClock(now + 15 * MINUTES)
      await desk.see('填的内容都在')
      await look('idle')
      await setClock('right')
      await desk.tap('解锁离线数据')
      await desk.see('15 分钟没人用')
      await look('idle-pin')
      await unlockDesk(desk)
      await desk.see('可以发放')
      await desk.tap('新证卡面、芯片信息无误')
      await desk.tap('收工本费 40 元')
      await desk.tap('发放，记为待确认')
      await desk.see('已发放，待确认')
      line.restore()
      await drained(desk, 3)
      expect((await caseOf(3)).state).toBe('collected')
    })

    step('a form that took too long has its code scanned again, and goes on as it was filled in', async () => {
      const { page } = desk
      line.cut()
      await toScan()
      await scanAtDesk(desk, await person(4).code())
      await desk.see('离线核验')
      await desk.see('可以发放')
      const judged = await page.evaluate(() => Date.now())
      // The last touch lies well after the scan: too long for the code, not yet for the desk.
      await page.waitForTimeout(20_000)
      await checkAndSign(desk)
      await setClock(judged + 15 * MINUTES + 10_000)
      await desk.tap('发放，记为待确认')
      await desk.see('扫码过去太久了')
      await look('scan-again')
      await setClock('right')
      await page.locator('#handover-scan-again').filter({ visible: true }).click()
      await desk.see('扫码枪')
      await scanAtDesk(desk, await person(4).code())
      await desk.see('可以发放')
      await desk.tap('发放，记为待确认')
      await desk.see('已发放，待确认')
      line.restore()
      await drained(desk, 4)
      expect((await caseOf(4)).state).toBe('collected')
    })
  },
)
