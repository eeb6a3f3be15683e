import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signaturePicture } from '../../cloudfunctions/local/demo/pictures'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { aLine } from '../lib/line'
import type { Line } from '../lib/line'
import { aWindowStore } from '../lib/windowStore'
import type { Waiting, WindowStore } from '../lib/windowStore'
import { whyNoBrowser } from './lib/startBrowser'
import { aWindowDesk, checkAndSign, drained, prepareDesk, scanAtDesk } from './lib/windowDesk'
import type { WindowDesk } from './lib/windowDesk'

const reason = whyNoBrowser()
const pictures = process.env['E2E_PICTURES']
const MINUTES = 60_000

/** `npm run test:long` does a whole day; `npm test` the same with fewer people. */
const MORNING = Number(process.env['HAND_OVERS'] ?? 10)
const AFTERNOON = Math.ceil(MORNING / 2)
/** Who is in two places at once: the third, fifth and seventh of the morning. */
const [ELSEWHERE, SENT_BACK, REVOKED] = [2, 4, 6] as const
const CONFLICTS = 3
const OTHER_PHONE = 'otherphone0000000000000000'

;(reason === undefined ? describe : describe.skip)(
  `a day without network at the window: ${MORNING + AFTERNOON} hand-overs${reason ? ` (${reason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'day-'))
    const data = join(folder, 'data')
    const errors: string[] = []
    let store: WindowStore
    let gateway: RunningGateway
    let line: Line
    let desk: WindowDesk
    let cardsAtStart = 0

    const openDesk = (): Promise<WindowDesk> =>
      aWindowDesk({
        folder: join(folder, 'browser'),
        address: line.address,
        who: 'window-officer',
        onError: (message) => errors.push(message),
      })
    const person = (n: number): Waiting => {
      const one = store.waiting[n]
      if (one === undefined) throw new Error(`nobody ${n}`)
      return one
    }
    const caseOf = ({ asking, caseId }: Waiting) => asking.get('applications', 'getMyCase', { caseId })
    const officer = () => store.as('window-officer-2')
    const shiftNow = () => officer().get('window', 'getShift', {})

    const handOverAtDesk = async (one: Waiting, digits?: string): Promise<void> => {
      await scanAtDesk(desk, digits ?? (await one.code()))
      await desk.see(one.name)
      await desk.see('离线核验')
      await checkAndSign(desk)
      await desk.tap('发放，记为待确认')
      await desk.see('已发放，待确认')
    }
    const toScan = async (): Promise<void> => {
      await desk.open('staff/scan/index')
      await desk.see('扫码枪')
    }

    beforeAll(async () => {
      store = await aWindowStore(data, MORNING + AFTERNOON)
      gateway = await runGateway({ folder: data })
      line = await aLine(gateway.address)
      desk = await openDesk()
      const { expected } = await shiftNow()
      cardsAtStart = expected
      await officer().get('window', 'beginShift', { counted: expected })
      await prepareDesk(desk)
      await toScan()
    }, 5 * MINUTES)

    afterAll(async () => {
      await desk?.context.close().catch(() => undefined)
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
              await desk.page.screenshot({ path: join(pictures, 'day-failed.png') })
            }
            throw error
          })
          broken = undefined
        },
        Math.max(3, MORNING / 5) * MINUTES,
      )

    step('hands cards over all morning; three of them are somewhere else too', async () => {
      line.cut()
      for (let n = 0; n < MORNING; n += 1) {
        const one = person(n)
        if (n !== REVOKED) await handOverAtDesk(one)
        else {
          // The phone shown at the window was taken: its owner revokes it from another one, and the window can't know.
          await one.code()
          await one.asking.get('applications', 'revokeOtherCodes', { caseId: one.caseId, device: OTHER_PHONE })
          await handOverAtDesk(one, one.codeKept())
        }
      }
      const scanned = async (one: Waiting) => {
        const input = await one.code()
        const { case: found } = await officer().get('window', 'scan', { input })
        return { input, caseId: one.caseId, version: found?.version ?? 0 }
      }
      await officer().get('window', 'handOver', {
        ...(await scanned(person(ELSEWHERE))),
        checks: ['faceMatchesNewCard', 'cardAndChipRight'],
        collector: 'holder',
        oldCard: 'notApplicable',
        feePaid: true,
        signatureBase64: signaturePicture(),
      })
      const { caseId, version } = await scanned(person(SENT_BACK))
      await officer().get('window', 'sendBack', { caseId, version, reason: 'wrongPrint', note: 'a wrong letter' })
    })

    step(
      'loses power in the middle of sending, after the server has heard and before the answer is there',
      async () => {
        const killed = new Promise<void>((resolve, reject) =>
          line.onAnswer(async ({ body }) => {
            if (!body.includes('"syncHandOvers"')) return 'pass'
            line.onAnswer(undefined)
            desk.kill().then(resolve, reject)
            return 'lose'
          }),
        )
        line.restore()
        await killed
        desk = await openDesk()
        await drained(desk, MORNING - CONFLICTS)
      },
    )

    step('goes on in the afternoon; this time the server dies while it is writing', async () => {
      await toScan()
      await desk.open('staff/unlock/index')
      await desk.type('离线密码', '274918')
      await desk.tap('解锁')
      await desk.page.locator('#desk-ready').filter({ visible: true }).waitFor()
      await toScan()
      line.cut()
      for (let n = MORNING; n < MORNING + AFTERNOON; n += 1) await handOverAtDesk(person(n))
      const died = new Promise<void>((resolve, reject) =>
        line.onRequest(({ body }) => {
          if (!body.includes('"syncHandOvers"')) return
          line.onRequest(undefined)
          setTimeout(() => void gateway.kill().then(resolve, reject), 15)
        }),
      )
      line.restore()
      await died
      gateway = await runGateway({ folder: data })
      line.pointTo(gateway.address)
      await drained(desk, MORNING + AFTERNOON - CONFLICTS)
    })

    step('has recorded every hand-over exactly once', async () => {
      for (const [n, one] of store.waiting.entries()) {
        const { state, history } = await caseOf(one)
        const handedOver = history.filter(({ kind }) => kind === 'handedOver').length
        const expected =
          n === SENT_BACK
            ? { state: 'remake', handedOver: 0 }
            : n === REVOKED
              ? { state: 'ready', handedOver: 0 }
              : { state: 'collected', handedOver: 1 }
        expect({ n, state, handedOver }).toEqual({ n, ...expected })
      }
    })

    step('has put the three before a person, with both records', async () => {
      const { items } = await store.as('supervisor').get('window', 'listTasks', { status: 'open' })
      const conflicts = items.filter(({ kind }) => kind === 'offlineConflict')
      expect(conflicts.map(({ caseId, reason: why }) => [caseId, why]).sort()).toEqual(
        [
          [person(ELSEWHERE).caseId, 'handedOverElsewhere'],
          [person(SENT_BACK).caseId, 'notReady'],
          [person(REVOKED).caseId, 'revokedCode'],
        ].sort(),
      )
      for (const { ours, theirs } of conflicts) {
        expect(ours).toMatchObject({ officerNo: '010102', oldCard: 'notApplicable', feePaid: true })
        expect(theirs?.state).toMatch(/^(collected|remake|ready)$/)
      }
    })

    step('ends with a ledger that is the cards in the safe', async () => {
      const { shift, expected } = await shiftNow()
      const handedOver = MORNING + AFTERNOON - CONFLICTS + 1
      expect(shift?.totals).toMatchObject({ received: 0, handedOver, handOverUndone: 0, sentBack: 1 })
      expect(shift?.expected).toBe(cardsAtStart - handedOver - 1)
      expect(shift?.expected).toBe(expected)
      expect(errors.filter((error) => !/closed|crash/i.test(error))).toEqual([])
    })
  },
)
