import type { Browser } from 'playwright-core'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { aPerson } from './lib/person'
import type { Person, PersonOptions } from './lib/person'
import { startBrowser, whyNoBrowser } from './lib/startBrowser'

const reason = whyNoBrowser()

;(reason === undefined ? describe : describe.skip)(`other ways in a browser${reason ? ` (${reason})` : ''}`, () => {
  const errors: string[] = []
  let gateway: RunningGateway
  let browser: Browser

  const someone = (who: string, size: PersonOptions['size']): Promise<Person> =>
    aPerson((options) => browser.newContext(options), {
      address: gateway.address,
      who,
      size,
      onError: (error) => errors.push(error),
    })

  beforeAll(async () => {
    gateway = await runGateway()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await gateway?.stop()
  })
  afterEach(() => expect(errors).toEqual([]))

  test('most people past two years: every reason, its clause, and the station to go to instead', async () => {
    const citizen = await someone('card-too-old', 'phone')
    await citizen.open('pages/eligibility/index?reason=lost')
    const page = await citizen.readWith(/暂时不能网上办理/)
    for (const words of ['两年内没有采集过指纹', '上次办证超过两年', '《办事指南》五', '去这里办', '要带', '40 元'])
      expect(page).toContain(words)
  })

  test('a scanner that does not work: the 12 digits, read out and typed, find the case', async () => {
    const citizen = await someone('case-ready', 'phone')
    await citizen.open('pages/myOffice/index')
    await citizen.tap('出示领证码')
    const digits = /(\d{4})\s*(\d{4})\s*(\d{4})\s*扫不了码/
      .exec(await citizen.readWith(/扫不了码/))
      ?.slice(1)
      .join('')
    expect(digits).toMatch(/^\d{12}$/)

    const officer = await someone('window-officer', 'phone')
    await officer.open('staff/scan/index')
    await officer.type('12 位数字', digits ?? '')
    await officer.tap('核验')
    expect(await officer.readWith(/可以发放/)).toContain('示例·成某')
  })

  test('digits that were heard wrong are caught before they are sent; unknown ones have their own answer', async () => {
    const officer = await someone('window-officer', 'phone')
    await officer.open('staff/scan/index')
    await officer.type('12 位数字', '123456789012')
    await officer.see('数字不对，请再听一遍')
  })

  test('by mail: the carrier delivers and takes the old card along, the window has it, the citizen sees both', async () => {
    const carrier = await someone('carrier', 'desk')
    await carrier.open('staff/queue/index?queue=deliver')
    await carrier.see('投递签收')
    await carrier.tap('示例·寄某')
    // The list that is left says these words too.
    await carrier.see('投递结果')
    await carrier.tap('本人签收')
    await carrier.tap('旧证当面收回')
    await carrier.tap('登记签收')
    await carrier.see('已登记签收')
    const citizen = await someone('mail-dispatched', 'phone')
    await citizen.open('pages/myOffice/index')
    await citizen.tap('已办结')
    await citizen.see('已签收')
    await citizen.tap('身份证损坏换领')
    await citizen.see('旧证已由投递员收走')

    const officer = await someone('window-officer', 'desk')
    await officer.open('staff/queue/index?queue=oldCard')
    await officer.see('旧证送到后登记')
    await officer.tap('示例·寄某')
    await officer.see('正在送来')
    await officer.tap('旧证已收到')
    await officer.tap('登记并通知申请人')
    await officer.see('已登记，申请人会收到通知')
    await citizen.open('pages/messages/index')
    await citizen.see('领证机关已收到您的旧证')
    await citizen.tap('领证机关已收到您的旧证')
    await citizen.see('旧证已收到')
    expect(await citizen.read()).not.toContain('旧证已由投递员收走')
  })

  test('refused for good: the officer’s words and what can still be done reach the citizen as written', async () => {
    const officer = await someone('accepting-officer', 'desk')
    await officer.open('staff/queue/index?queue=verify')
    await officer.tap('示例·久某')
    await officer.tap('差别过大，难以确认')
    await officer.tap('改不了的，告知怎么办')
    await officer.tap('照片与存档差别过大')
    await officer.page
      .getByRole('textbox')
      .filter({ visible: true })
      .last()
      .fill('照片和存档照片差别太大，请带户口簿到窗口。')
    await officer.tap('到户籍派出所办理')
    await officer.tap('不予受理并通知申请人')
    await officer.see('已作出不予受理决定')
    const citizen = await someone('case-overdue', 'phone')
    await citizen.open('pages/myOffice/index')
    await citizen.tap('已办结')
    await citizen.tap('身份证丢失补领')
    expect(await citizen.readWith(/办件编号|申请内容/)).toContain('照片和存档照片差别太大，请带户口簿到窗口。')
  })

  test('withdrawn: said plainly what it means, done only on purpose', async () => {
    const citizen = await someone('case-returned', 'phone')
    await citizen.open('pages/myOffice/index')
    await citizen.tap('身份证损坏换领')
    await citizen.tap('撤回申请')
    await citizen.see('撤回')
    await citizen.page.getByRole('button', { name: '撤回申请' }).filter({ visible: true }).last().tap()
    await citizen.see('已撤回')
  })
})
