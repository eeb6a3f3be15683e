import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'
import { findBrowser } from './findBrowser'
import { aPerson, onPage } from './person'
import type { Person } from './person'
import { workerIs } from './workers'

/** Not a birthday, not a row. */
const PIN = '274918'

/** A line drawn by hand on the signature pad. */
export const sign = async (page: Page): Promise<void> => {
  const pad = page.locator('#signature-canvas').filter({ visible: true })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (box === null) throw new Error('nowhere to sign')
  await page.mouse.move(box.x + 30, box.y + 40)
  await page.mouse.down()
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(box.x + 30 + step * 15, box.y + 40 + (step % 3) * 20)
  await page.mouse.up()
}

/** A window's own browser: what it keeps lies in this folder and is there again after it was closed or killed. */
export interface WindowDesk extends Person {
  /** As the power goes out. */
  kill(): Promise<void>
  /** Another tab of the same browser. */
  newTab(): Promise<Person>
}

interface DeskOptions {
  readonly folder: string
  readonly address: string
  readonly who: string
  readonly onError: (message: string) => void
}

const launch = async (folder: string, options: object): Promise<BrowserContext> => {
  const found = findBrowser()
  if ('skip' in found) throw new Error(found.skip)
  const executablePath = await found.path()
  return chromium.launchPersistentContext(folder, { ...options, executablePath, args: [...found.args] })
}

/** Opens the desk; `signedIn` false: its session is still there from before, and there may be no network to ask. */
export const aWindowDesk = async ({ folder, ...options }: DeskOptions, signedIn = true): Promise<WindowDesk> => {
  const person = await aPerson((wanted) => launch(folder, wanted), { ...options, size: 'desk', signIn: signedIn })
  return {
    ...person,
    kill: async () => {
      const client = await person.context.browser()?.newBrowserCDPSession()
      const { processInfo } = (await client?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
      const closed = new Promise<void>((resolve) => person.context.once('close', () => resolve()))
      for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL')
      await closed
    },
    newTab: async () => onPage(await person.context.newPage(), { ...options, phone: false }),
  }
}

/** Sets the PIN, and waits until everything a desk without network needs is on the device. */
export const prepareDesk = async (desk: WindowDesk): Promise<void> => {
  await desk.open('staff/unlock/index')
  await desk.type('离线密码', PIN)
  await desk.type('再输一遍', PIN)
  await desk.type('设备名称', '2 号窗口')
  await desk.tap('备好这台设备')
  await desk.page.locator('#desk-ready').filter({ visible: true }).waitFor({ timeout: 60_000 })
  await workerIs(desk.page, 'active')
}

export const unlockDesk = async (desk: Person): Promise<void> => {
  await desk.type('离线密码', PIN)
  await desk.tap('解锁')
}

/** A scanner types, wherever the focus is. */
export const scanAtDesk = async ({ page }: Person, digits: string): Promise<void> => {
  await page.keyboard.insertText('')
  await page.keyboard.type(digits, { delay: 0 })
  await page.keyboard.press('Enter')
}

/** A damaged card's old one: taken back, or a signed statement in its place (LAW-11). */
export type OldCard = '已收回' | '交不回'

/** Compares, takes the fee and the old card, lets sign; the button is the caller's. */
export const checkAndSign = async (desk: Person, oldCard?: OldCard): Promise<void> => {
  await desk.tap('本人与新证照片一致')
  await desk.tap('新证卡面、芯片信息无误')
  if (oldCard !== undefined) await desk.tap(oldCard)
  await desk.tap('收工本费 40 元')
  await sign(desk.page)
}

const PATIENCE_MS = 120_000

/** Waits until every hand-over of this device was answered, and this many of them with yes. */
export const drained = async (desk: Person, confirmed: number): Promise<void> => {
  await desk.open('staff/unsynced/index')
  await desk.page.waitForFunction(
    (sum) => {
      const words = document.body.innerText.replaceAll('\u00a0', ' ')
      return words.includes(sum) && !/待确认 \d+ 件/.test(words)
    },
    `已确认 ${confirmed} 件`,
    { timeout: PATIENCE_MS },
  )
}
