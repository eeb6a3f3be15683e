import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCitizenNumber, plainDate } from '@resident-card/shared'
import type { Browser } from 'playwright-core'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { writeCameraFile } from './lib/cameraFile'
import { livePhoto } from './lib/livePhoto'
import { startBrowser, whyNoBrowser } from './lib/startBrowser'
import { aPerson } from './lib/person'
import type { Person, PersonOptions } from './lib/person'
import { codeOnScreen } from './lib/readQr'
import { sign } from './lib/windowDesk'

const reason = whyNoBrowser()
const pictures = process.env['E2E_PICTURES']

/** Not a number anybody can have. */
const PHONE = '15400000011'
/** Bad words from any page: an uncaught error, or a value that found no word. */
const WRONG = /undefined|NaN|\[object|Invalid Date/

;(reason === undefined ? describe : describe.skip)(
  `the whole main job in a browser${reason ? ` (${reason})` : ''}`,
  () => {
    const errors: string[] = []
    const folder = mkdtempSync(join(tmpdir(), 'browser-'))
    let gateway: RunningGateway
    let browser: Browser
    let citizen: Person
    let caseNo = ''
    let digits = ''

    const someone = (who: string, size: PersonOptions['size'], from: Browser = browser): Promise<Person> =>
      aPerson((options) => from.newContext(options), {
        address: gateway.address,
        who,
        size,
        onError: (e) => errors.push(e),
      })

    /** Reads the screen for words that went wrong, and keeps a picture when asked to. */
    const look = async (person: Person, name: string): Promise<void> => {
      expect(await person.read()).not.toMatch(WRONG)
      if (pictures === undefined) return
      // Pages slide in.
      await person.page.waitForTimeout(600)
      mkdirSync(pictures, { recursive: true })
      await person.page.screenshot({ path: join(pictures, `${name}.png`) })
    }

    beforeAll(async () => {
      gateway = await runGateway()
      browser = await startBrowser()
      citizen = await someone('eligible-damaged', 'phone')
    })

    afterAll(async () => {
      await browser?.close()
      await gateway?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    /** One story: what comes after a step that failed has nothing to stand on. */
    let broken: string | undefined
    const step = (name: string, tell: () => Promise<void>): void =>
      it(
        name,
        async () => {
          if (broken !== undefined) throw new Error(`not told: "${broken}" failed before`)
          broken = name
          await tell().catch(async (error: unknown) => {
            for (const [index, page] of (browser.contexts().flatMap((one) => one.pages()) ?? []).entries())
              if (pictures !== undefined) await page.screenshot({ path: join(pictures, `failed-${index}.png`) })
            throw error
          })
          expect(errors).toEqual([])
          broken = undefined
        },
        60_000,
      )

    step('tells a citizen what it takes, and finds nothing against it, before any form', async () => {
      await citizen.open('pages/home/index')
      await citizen.tap('损坏换领')
      await citizen.see('不能网上办的')
      await look(citizen, 'notice')
      await citizen.tap('查能不能网上办')
      await citizen.see('可以网上申请')
      await look(citizen, 'eligible')
      await citizen.tap('开始填写')
      await citizen.see('第 1 步，共 4 步')
    })

    step('takes damage, a live photo and a number, and says what is wrong with a number', async () => {
      await citizen.tap('证件破损、断裂')
      const photo = join(folder, 'photo.png')
      writeFileSync(photo, livePhoto())
      await citizen.photograph('拍照', photo)
      await citizen.see('已上传')
      await citizen.type('手机号', '1380000')
      await citizen.see('少 4 位，手机号是 11 位')
      await look(citizen, 'apply-error')
      await citizen.type('手机号', PHONE)
      await look(citizen, 'apply')
    })

    step('keeps the draft when the app is left', async () => {
      await citizen.page.goto('about:blank')
      await citizen.open('pages/apply/index')
      await citizen.see('已上传')
      expect(await citizen.page.getByLabel('手机号').locator('input').last().inputValue()).toBe(PHONE)
    })

    step('finds an accepting authority by the initials of its name', async () => {
      await citizen.tap('下一步：选领证机关')
      await citizen.type(/首字母/, 'nmqsldyp')
      await citizen.tap('南明区示例第一派出所')
      await look(citizen, 'authority')
      await citizen.tap('下一步：选领证方式')
      await citizen.see('怎么领新证')
      await citizen.tap('到窗口领取')
      await look(citizen, 'collection')
      await citizen.tap('下一步：核对信息')
    })

    step('shows every answer before it is sent; a nervous double tap makes one application', async () => {
      await citizen.see('核对信息')
      await look(citizen, 'check')
      await citizen.tap('以上内容属实')
      const submit = citizen.page.getByRole('button', { name: '提交申请' }).filter({ visible: true })
      // Two quick touches have a place, not a name: the button has to be ready and to lie still first.
      await submit.and(citizen.page.locator(':not([aria-disabled="true"])')).tap({ trial: true })
      const box = await submit.boundingBox()
      if (box === null) throw new Error('the button has no place')
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await citizen.page.touchscreen.tap(x, y)
      await citizen.page.touchscreen.tap(x, y)
      await citizen.see('申请已提交')
      await look(citizen, 'submitted')
      caseNo = /\d{8}-[0-9A-Z]{4}-[0-9A-Z]/.exec(await citizen.read())?.[0] ?? ''
      expect(caseNo).not.toBe('')
      await citizen.open('pages/myOffice/index')
      await citizen.see('核验受理')
      await look(citizen, 'my-office')
      expect((await citizen.readWith(/身份证损坏换领/)).match(/身份证损坏换领/g)).toHaveLength(1)
    })

    const desk = async (who: string, queue: string, name: string): Promise<Person> => {
      const officer = await someone(who, 'desk')
      await officer.open(`staff/queue/index?queue=${queue}`)
      await officer.see('示例·李某')
      await look(officer, `${name}-queue`)
      return officer
    }

    step('is verified by the accepting authority', async () => {
      const officer = await desk('accepting-officer', 'verify', 'verify')
      await officer.tap('示例·李某')
      await officer.see('是不是同一个人')
      await officer.tap('是同一人')
      await officer.tap('通过，受理')
      await look(officer, 'verify')
      await officer.page.getByRole('button', { name: '通过，受理' }).filter({ visible: true }).last().click()
      await officer.see('已受理')
      await officer.context.close()
    })

    step('is signed by the county of the hukou', async () => {
      const officer = await desk('county-reviewer', 'issue', 'issue')
      await officer.tap('示例·李某')
      await officer.see('审核结论')
      await officer.tap('是同一人')
      await officer.tap('同意签发')
      await officer.page.getByRole('button', { name: '同意签发' }).filter({ visible: true }).last().click()
      await officer.see('已签发')
      await officer.context.close()
    })

    step('shows the citizen one large clock and who has it', async () => {
      await citizen.open('pages/myOffice/index')
      await citizen.tap('身份证损坏换领')
      await citizen.see('制证')
      await look(citizen, 'case')
    })

    step('is produced and dispatched', async () => {
      const maker = await desk('production', 'produce', 'produce')
      await maker.tap('示例·李某')
      await maker.tap('新证已制好')
      await look(maker, 'produce')
      await maker.tap('登记制好')
      await maker.see('已登记制好')
      await maker.tap('分发')
      await maker.see('装封交寄')
      await maker.tap('示例·李某')
      await maker.type('邮件号', 'EA123456785CN')
      await look(maker, 'dispatch')
      await maker.tap('登记交寄')
      await maker.see('已登记交寄')
      await maker.context.close()
    })

    step('is received at the window and put into the box', async () => {
      const officer = await desk('window-officer', 'receive', 'receive')
      await officer.tap('示例·李某')
      await officer.type('放在哪里', 'A12')
      await look(officer, 'receive')
      await officer.tap('入盒，通知申请人')
      await officer.see('已入盒')
      await officer.context.close()
    })

    step('shows a code that goes on without a network', async () => {
      await citizen.open('pages/myOffice/index')
      await citizen.tap('出示领证码')
      await citizen.see('秒后自动更新')
      await look(citizen, 'code')
      digits = (await codeOnScreen(citizen.page)).digits
      expect(digits).toMatch(/^\d{225}$/)
      await citizen.context.setOffline(true)
      await citizen.see('没有网络，请出示二维码')
      await look(citizen, 'code-offline')
      expect((await codeOnScreen(citizen.page)).digits).toMatch(/^\d{225}$/)
      await citizen.context.setOffline(false)
    })

    step('is scanned by a camera, checked, and handed over once', async () => {
      const film = join(folder, 'code.y4m')
      writeCameraFile((await codeOnScreen(citizen.page)).png, film)
      const counter = await startBrowser([
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ])
      try {
        const officer = await someone('window-officer', 'phone', counter)
        await officer.open('staff/scan/index')
        await officer.tap('用摄像头扫')
        await officer.see('可以发放')
        await look(officer, 'scan-ready')
        expect(await officer.read()).toContain('示例·李某')
        await officer.tap('本人与新证照片一致')
        await officer.tap('新证卡面、芯片信息无误')
        await officer.tap('已收回')
        await officer.tap('收工本费 40 元')
        await look(officer, 'handover-missing')
        await sign(officer.page)
        await look(officer, 'handover')
        await officer.tap('确认发放')
        await officer.see('已发放')
        await look(officer, 'handed-over')
        await officer.context.close()
      } finally {
        await counter.close()
      }
    })

    step('is refused the second time, with when and where, as a desktop scanner types the same code', async () => {
      const officer = await someone('window-officer', 'desk')
      await officer.open('staff/scan/index')
      await officer.see('扫码枪')
      await officer.page.keyboard.type(digits, { delay: 1 })
      await officer.page.keyboard.press('Enter')
      await officer.see('这张证已经领走了')
      await look(officer, 'scan-collected')
      await officer.context.close()
    })

    step('tells the citizen that the card is theirs, and keeps every step readable', async () => {
      await citizen.open('pages/myOffice/index')
      await citizen.tap('已办结')
      await citizen.tap('身份证损坏换领')
      await citizen.see(caseNo)
      await citizen.see('已领取')
      await look(citizen, 'case-collected')
    })

    step('leaves no number, phone or name in the open: not in the store, the files or the log', async () => {
      const kept = readdirSync(gateway.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
      expect(kept.map(({ name }) => name)).toEqual(expect.arrayContaining(['store.db', 'calls.log']))
      for (const { parentPath, name } of kept) {
        const text = readFileSync(join(parentPath, name)).toString('latin1')
        const numbers = (text.match(/(?<!\d)\d{17}[\dX](?!\d)/g) ?? []).filter(
          (number) => parseCitizenNumber(number, plainDate('2030-01-01')).ok,
        )
        expect({ name, numbers }).toEqual({ name, numbers: [] })
        for (const secret of [PHONE, Buffer.from('示例·李某').toString('latin1')])
          expect({ name, found: text.includes(secret) }).toEqual({ name, found: false })
      }
    })
  },
)
