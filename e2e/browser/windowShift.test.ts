import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ShiftView } from '@resident-card/shared'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { aLine } from '../lib/line'
import type { Line } from '../lib/line'
import { aWindowStore } from '../lib/windowStore'
import type { Coming, Waiting, WindowStore } from '../lib/windowStore'
import { aPerson } from './lib/person'
import { startBrowser, whyNoBrowser } from './lib/startBrowser'
import { aWindowDesk, checkAndSign, drained, prepareDesk, scanAtDesk } from './lib/windowDesk'
import type { OldCard, WindowDesk } from './lib/windowDesk'

const reason = whyNoBrowser()
const pictures = process.env['E2E_PICTURES']
const MINUTES = 60_000

interface Comes extends Coming {
  readonly oldCard?: OldCard
}

/** Who comes in this shift, in this order, and what happens to the network while they stand there. */
const PEOPLE = {
  wellServed: { reason: 'lost' },
  cutBeforeScan: { reason: 'lost' },
  cutBeforeGiving: { reason: 'damaged', oldCard: '已收回' },
  backBeforeGiving: { reason: 'damaged', oldCard: '交不回' },
  answerLost: { reason: 'lost' },
  answerAndLineLost: { reason: 'damaged', oldCard: '已收回' },
  askedAgain: { reason: 'lost' },
  wrongPerson: { reason: 'damaged', oldCard: '已收回' },
  noPhone: { reason: 'lost' },
  wrongPrint: { reason: 'damaged' },
  onItsWay: { reason: 'lost', card: 'way' },
  fetchesLater: { reason: 'lost' },
} as const satisfies Record<string, Comes>
type Name = keyof typeof PEOPLE
const NAMES = Object.keys(PEOPLE) as readonly Name[]

/** How every case must stand in the end. */
const collected = { state: 'collected', handedOver: 1, undone: 0 }
const END: Readonly<Record<Name, { state: string; handedOver: number; undone: number; oldCard?: string }>> = {
  wellServed: { ...collected, oldCard: 'notApplicable' },
  cutBeforeScan: { ...collected, oldCard: 'notApplicable' },
  cutBeforeGiving: { ...collected, oldCard: 'returned' },
  backBeforeGiving: { ...collected, oldCard: 'statement' },
  answerLost: { ...collected, oldCard: 'notApplicable' },
  answerAndLineLost: { ...collected, oldCard: 'returned' },
  askedAgain: { ...collected, oldCard: 'notApplicable' },
  wrongPerson: { state: 'ready', handedOver: 1, undone: 1, oldCard: 'returned' },
  noPhone: { ...collected, oldCard: 'notApplicable' },
  wrongPrint: { state: 'remake', handedOver: 0, undone: 0 },
  onItsWay: { ...collected, oldCard: 'notApplicable' },
  fetchesLater: { state: 'ready', handedOver: 0, undone: 0 },
}
const HANDED_OVER = 10
const TAKEN_BACK = 1
const FEE_FEN = 4000
const OLD_CARDS = 2
/** Made without network, sent later. */
const QUEUED = 4

;(reason === undefined ? describe : describe.skip)(
  `a shift with the network pulled out half the time${reason ? ` (${reason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'shift-'))
    const errors: string[] = []
    let store: WindowStore
    let gateway: RunningGateway
    let line: Line
    let desk: WindowDesk
    /** Cards lying in the safe: what an officer who opens it can count. */
    let inSafe = 0
    let oldCards = 0

    const look = async (name: string): Promise<void> => {
      expect(await desk.read()).not.toMatch(/undefined|NaN|\[object|Invalid Date/)
      if (pictures === undefined) return
      await desk.page.waitForTimeout(600)
      mkdirSync(pictures, { recursive: true })
      await desk.page.screenshot({ path: join(pictures, `shift-${name}.png`), fullPage: true })
    }
    const personOf = (name: Name): Waiting => {
      const one = store.waiting[NAMES.indexOf(name)]
      if (one === undefined) throw new Error(`nobody ${name}`)
      return one
    }
    const caseOf = ({ asking, caseId }: Waiting) => asking.get('applications', 'getMyCase', { caseId })

    /** The plug is out: the browser knows. A `dead` line the browser knows nothing of. */
    const unplug = async (how: 'plug' | 'dead' = 'plug'): Promise<void> => {
      line.cut()
      if (how === 'plug') await desk.context.setOffline(true)
    }
    const plugIn = async (): Promise<void> => {
      line.restore()
      await desk.context.setOffline(false)
      await desk.page.evaluate(() => window.dispatchEvent(new Event('online')))
      await desk.see('已联网')
    }
    /** The next answer to this command never arrives; then this happens. */
    const loseAnswer = (command: string, then: () => void = () => undefined): Promise<void> =>
      new Promise((lost) =>
        line.onAnswer(async ({ body }) => {
          if (!body.includes(`"command":"${command}"`)) return 'pass'
          line.onAnswer(undefined)
          then()
          lost()
          return 'lose'
        }),
      )

    const scan = async (name: Name, judged: '联网核验' | '离线核验'): Promise<Waiting> => {
      const one = personOf(name)
      await scanAtDesk(desk, await one.code())
      await desk.see(one.name)
      await desk.see(judged)
      return one
    }
    const check = async (name: Name): Promise<void> => {
      const { oldCard }: Comes = PEOPLE[name]
      await checkAndSign(desk, oldCard)
    }
    const given = (name: Name): void => {
      inSafe -= 1
      const { oldCard }: Comes = PEOPLE[name]
      if (oldCard === '已收回') oldCards += 1
    }
    const noted = async (name: Name): Promise<void> => {
      await desk.see(new RegExp(`${personOf(name).name}，.*登记`))
      given(name)
    }
    const kept = async (name: Name): Promise<void> => {
      await desk.tap('发放，记为待确认')
      await desk.see('已发放，待确认')
      given(name)
    }
    /** Where the words alone could be another's. */
    const press = (id: string): Promise<void> => desk.page.locator(`#${id}`).filter({ visible: true }).last().click()
    /** Two taps in a third of a second are one: a person reads first what went wrong. */
    const pressAgain = async (id: string): Promise<void> => {
      await desk.page.waitForTimeout(400)
      await press(id)
    }
    const toScan = async (): Promise<void> => {
      await desk.open('staff/scan/index')
      await desk.see('扫码枪')
    }

    beforeAll(async () => {
      store = await aWindowStore(
        join(folder, 'data'),
        NAMES.map((name) => PEOPLE[name]),
      )
      gateway = await runGateway({ folder: join(folder, 'data') })
      line = await aLine(gateway.address)
      desk = await aWindowDesk({
        folder: join(folder, 'browser'),
        address: line.address,
        who: 'window-officer',
        onError: (message) => errors.push(message),
      })
      inSafe = (await store.as('supervisor').get('window', 'getShift', {})).expected
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
            if (pictures !== undefined) await desk.page.screenshot({ path: join(pictures, 'shift-failed.png') })
            throw error
          })
          expect(errors).toEqual([])
          broken = undefined
        },
        2 * MINUTES,
      )

    step('begins with the cards counted; the desk is made ready', async () => {
      await prepareDesk(desk)
      await desk.open('staff/shift/index')
      await desk.see('还没有开班')
      await desk.type('新证实数', String(inSafe))
      await desk.tap('报数，看账上的数')
      await desk.see('相符')
      await press('shift-begin')
      await desk.see('这一班已发放')
      await look('begun')
    })

    step('serves one with network and one without: the line was dead before the scan', async () => {
      await toScan()
      await scan('wellServed', '联网核验')
      await check('wellServed')
      await desk.tap('确认发放')
      await noted('wellServed')
      await toScan()
      await unplug('dead')
      await scan('cutBeforeScan', '离线核验')
      await check('cutBeforeScan')
      await kept('cutBeforeScan')
    })

    step('loses the line between verdict and hand-over, and gets it back there', async () => {
      await plugIn()
      await toScan()
      await scan('cutBeforeGiving', '联网核验')
      await check('cutBeforeGiving')
      await unplug('dead')
      await desk.tap('确认发放')
      await desk.see('可以记到本机')
      await look('unsure')
      await kept('cutBeforeGiving')
      await scan('backBeforeGiving', '离线核验')
      await check('backBeforeGiving')
      await plugIn()
      await desk.see('联网核验')
      await desk.tap('确认发放')
      await noted('backBeforeGiving')
    })

    step('loses the answer to a hand-over: once, together with the line, and until it is asked again', async () => {
      await toScan()
      await scan('answerLost', '联网核验')
      await check('answerLost')
      const once = loseAnswer('handOver')
      await desk.tap('确认发放')
      await once
      await noted('answerLost')

      await toScan()
      await scan('answerAndLineLost', '联网核验')
      await check('answerAndLineLost')
      const both = loseAnswer('handOver', line.cut)
      await desk.tap('确认发放')
      await both
      await desk.see('可以记到本机')
      expect((await caseOf(personOf('answerAndLineLost'))).state).toBe('collected')
      await kept('answerAndLineLost')
      await plugIn()

      await toScan()
      await scan('askedAgain', '联网核验')
      await check('askedAgain')
      const again = loseAnswer('handOver', line.cut)
      await desk.tap('确认发放')
      await again
      await desk.see('可以记到本机')
      await plugIn()
      await noted('askedAgain')
    })

    step('takes one back within ten minutes, the line gone at first', async () => {
      await toScan()
      await scan('wrongPerson', '联网核验')
      await check('wrongPerson')
      await desk.tap('确认发放')
      await noted('wrongPerson')
      await press('undo-open')
      await desk.tap('给错了人')
      await desk.type('写明经过，申请人看得到', '拿错一张，当场收回')
      await unplug('dead')
      await press('undo-do')
      await desk.see('请连上网再试')
      await look('undo-offline')
      await plugIn()
      await pressAgain('undo-do')
      await desk.see('已撤销')
      inSafe += 1
      // Their old card and their money go back to them.
      oldCards -= 1
    })

    step('looks somebody up who has no phone: not without network, then with', async () => {
      const one = personOf('noPhone')
      await toScan()
      await unplug()
      await press('scan-look-up')
      await desk.see('查找要联网')
      await desk.type('身份号码', one.citizenNumber)
      await desk.tap('手机没电了')
      await desk.type('写明情况', '手机当面关机，出示户口簿')
      await plugIn()
      await press('look-up-do')
      await desk.see('没有领证码，按证件查到的')
      await check('noPhone')
      await unplug('dead')
      await desk.tap('确认发放')
      await desk.see('联网后自动再问')
      await plugIn()
      await noted('noPhone')
    })

    step('puts a card that came in into the safe, and sends a wrong one back', async () => {
      const arrived = personOf('onItsWay')
      await desk.open(`staff/receive/index?caseId=${arrived.caseId}`)
      await desk.see(arrived.name)
      await desk.type('放在哪里', 'B12')
      const received = loseAnswer('receive', line.cut)
      await press('step-do')
      await received
      await desk.see('请连上网再试')
      await plugIn()
      await pressAgain('step-do')
      await desk.page.waitForFunction((caseNo) => !document.body.innerText.includes(caseNo), arrived.caseNo)
      inSafe += 1

      const wrong = personOf('wrongPrint')
      await desk.open(`staff/box/index?caseId=${wrong.caseId}`)
      await desk.see(wrong.name)
      await press('box-send-back')
      await desk.tap('印制有误')
      await unplug()
      await press('step-do')
      await desk.see('请连上网再试')
      await look('send-back-offline')
      await plugIn()
      // An answer that is lost on a line that lives is asked for again by itself.
      const sentBack = loseAnswer('sendBack')
      await pressAgain('step-do')
      await sentBack
      await desk.page.waitForFunction((caseNo) => !document.body.innerText.includes(caseNo), wrong.caseNo)
      inSafe -= 1
    })

    step('hands the new arrival over without network; the answer to its sending is lost as well', async () => {
      await toScan()
      await unplug()
      await scan('onItsWay', '离线核验')
      await check('onItsWay')
      await kept('onItsWay')
      const sent = loseAnswer('syncHandOvers', line.cut)
      line.restore()
      await desk.context.setOffline(false)
      await sent
      await plugIn()
      await drained(desk, QUEUED)
      await look('drained')
    })

    step('has every case as the story says, each hand-over once, its fee and its old card', async () => {
      const { items: rows } = await store.as('supervisor').get('window', 'listLedger', {})
      for (const name of NAMES) {
        const { state, history } = await caseOf(personOf(name))
        const count = (wanted: string): number => history.filter(({ kind }) => kind === wanted).length
        const { oldCard, ...end } = END[name]
        const row = rows.find(({ caseNo, movement }) => movement === 'handedOver' && caseNo === personOf(name).caseNo)
        expect(row).toEqual(oldCard === undefined ? undefined : expect.objectContaining({ oldCard, feeFen: FEE_FEN }))
        expect({ name, state, handedOver: count('handedOver'), undone: count('handOverUndone') }).toEqual({
          name,
          ...end,
        })
      }
    })

    const shiftNow = async (): Promise<ShiftView | undefined> =>
      (await store.as('supervisor').get('window', 'listShifts', {})).items[0]

    step('opens the ledger on a dead line: said at once, and read by itself when the line is back', async () => {
      await toScan()
      await unplug('dead')
      await desk.open('staff/shift/index')
      await desk.see('请连上网再试')
      await look('shift-offline')
      await plugIn()
      await desk.see('这一班已发放')
    })

    step('ends with a balance that agrees without a word', async () => {
      await press('shift-close')
      await desk.type('新证实数', String(inSafe))
      await desk.type('旧证实数', String(oldCards))
      await desk.tap('报数，看账上的数')
      await look('balance')
      const words = await desk.readWith(/账上应有/)
      expect(words).not.toMatch(/少 \d+ 张|多 \d+ 张|写明为什么不符/)
      await press('shift-end')
      await desk.see('居民身份证发放交班单')
      const shift = await shiftNow()
      expect(shift?.totals).toEqual({
        received: 1,
        handedOver: HANDED_OVER,
        handOverUndone: TAKEN_BACK,
        sentBack: 1,
        oldCardsTaken: OLD_CARDS,
        statements: 1,
        feesFen: (HANDED_OVER - TAKEN_BACK) * FEE_FEN,
      })
      expect(shift).toMatchObject({ agrees: true, difference: 0, openedBy: '010102' })
      expect(shift?.closed).toMatchObject({ counted: inSafe, oldCardsCounted: OLD_CARDS, unconfirmed: 0, by: '010102' })
      expect(shift?.closed).not.toHaveProperty('explanation')
    })

    step('prints what the store says', async () => {
      const shift = await shiftNow()
      if (shift === undefined) throw new Error('no shift')
      await look('sheet')
      const words = (await desk.readWith(/账实相符/)).replace(/\s+/g, ' ')
      const { countedAtStart, expected, totals } = shift
      for (const row of [
        `开班清点 ${countedAtStart}`,
        `到件入柜 +${totals.received}`,
        `发放 \u2212${totals.handedOver}`,
        `撤销发放，证回柜 +${totals.handOverUndone}`,
        `退回重制 \u2212${totals.sentBack}`,
        `账上应有 ${expected}`,
        `交班清点 ${expected}`,
        `收回旧证 ${totals.oldCardsTaken}`,
        `旧证书面说明 ${totals.statements}`,
        `工本费 ${totals.feesFen / 100} 元`,
      ])
        expect(words).toContain(row)
      const { items } = await store.as('supervisor').get('window', 'listLedger', { shiftId: shift.shiftId })
      expect(items).toHaveLength(HANDED_OVER + TAKEN_BACK + 2)
      for (const { caseNo } of items) expect(words).toContain(caseNo)
      expect(words.match(/离线办理/g)).toHaveLength(items.filter(({ syncedAt }) => syncedAt !== undefined).length)
    })

    step('leaves nothing for a person to settle: the supervisor looks', async () => {
      const { items } = await store.as('supervisor').get('window', 'listTasks', { status: 'open' })
      expect(items.filter(({ kind }) => kind === 'offlineConflict')).toEqual([])
      const browser = await startBrowser()
      const supervisor = await aPerson((options) => browser.newContext(options), {
        address: line.address,
        who: 'supervisor',
        size: 'desk',
        onError: (message) => errors.push(message),
      })
      await supervisor.open('staff/tasks/index')
      await supervisor.see(items.length === 0 ? '没有待处理的事项' : '待处理事项')
      expect(await supervisor.read()).not.toContain('离线发放对不上')
      await supervisor.open('staff/shift/index')
      expect(await supervisor.readWith(/以前的班次[^]*交班/)).toContain('账实相符')
      await browser.close()
    })
  },
)
