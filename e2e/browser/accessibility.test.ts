import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { livePhoto } from './lib/livePhoto'
import { aPerson } from './lib/person'
import type { Person, PersonOptions } from './lib/person'
import { startBrowser, whyNoBrowser } from './lib/startBrowser'
import { violations } from './lib/violations'

const reason = whyNoBrowser()

;(reason === undefined ? describe : describe.skip)(
  `every page can be read out and told apart${reason ? ` (${reason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'accessible-'))
    let gateway: RunningGateway
    let browser: Browser

    const someone = (who: string, size: PersonOptions['size']): Promise<Person> =>
      aPerson((options) => browser.newContext(options), {
        address: gateway.address,
        who,
        size,
        onError: (message) => {
          throw new Error(message)
        },
      })
    const isFine = async ({ page }: Person): Promise<void> => expect(await violations(page)).toEqual([])

    beforeAll(async () => {
      gateway = await runGateway()
      browser = await startBrowser()
    })
    afterAll(async () => {
      await browser?.close()
      await gateway?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    it('from the notice to the last look before submitting', async () => {
      const citizen = await someone('eligible-damaged', 'phone')
      await citizen.open('pages/notice/index?reason=damaged')
      await citizen.see('不能网上办的')
      await isFine(citizen)
      await citizen.tap('查能不能网上办')
      await citizen.see('可以网上申请')
      await isFine(citizen)
      await citizen.tap('开始填写')
      await citizen.see('第 1 步，共 4 步')
      await isFine(citizen)
      await citizen.tap('证件破损、断裂')
      const photo = join(folder, 'photo.png')
      writeFileSync(photo, livePhoto())
      await citizen.photograph('拍照', photo)
      await citizen.see('已上传')
      await citizen.type('手机号', '15400000011')
      await citizen.tap('下一步：选领证机关')
      await citizen.see('第 2 步，共 4 步')
      await citizen.type(/首字母/, 'nmqsldyp')
      await citizen.tap('南明区示例第一派出所')
      await isFine(citizen)
      await citizen.tap('下一步：选领证方式')
      await citizen.tap('到窗口领取')
      await isFine(citizen)
      await citizen.tap('下一步：核对信息')
      await citizen.see('核对信息')
      await isFine(citizen)
      await citizen.context.close()
    })

    it('from home to the code', async () => {
      const citizen = await someone('case-ready', 'phone')
      await citizen.open('pages/home/index')
      await citizen.see('可以领证了')
      await isFine(citizen)
      await citizen.open('pages/myOffice/index')
      await citizen.see('出示领证码')
      await isFine(citizen)
      await citizen.tap('身份证损坏换领')
      await citizen.see('办理进度')
      await isFine(citizen)
      await citizen.tap('出示领证码')
      await citizen.see('秒后自动更新')
      await isFine(citizen)
      await citizen.context.close()
    })

    it('at the desks', async () => {
      const officer = await someone('accepting-officer', 'desk')
      await officer.open('staff/queue/index?queue=verify')
      await officer.see('示例·久某')
      await isFine(officer)
      await officer.tap('示例·久某')
      await officer.see('是不是同一个人')
      await isFine(officer)
      await officer.context.close()
      const clerk = await someone('window-officer', 'desk')
      await clerk.open('staff/scan/index')
      await clerk.see('扫码枪')
      await isFine(clerk)
      await clerk.context.close()
    })

    it('behind the counter', async () => {
      const clerk = await someone('window-officer-2', 'phone')
      await clerk.open('staff/start/index')
      await clerk.see('柜台管理')
      await isFine(clerk)
      await clerk.open('staff/shift/index')
      await clerk.see('还没有开班')
      await isFine(clerk)
      await clerk.tap('账实相符')
      await clerk.see('居民身份证发放交班单')
      await isFine(clerk)
      await clerk.open('staff/oldCards/index?tab=batches')
      await clerk.tap('待签名')
      await clerk.see('居民身份证旧证销毁单')
      await clerk.tap('清点无误，签名销毁')
      await clerk.see('再清点一遍')
      await isFine(clerk)
      await clerk.context.close()
      const supervisor = await someone('supervisor', 'desk')
      await supervisor.open('staff/tasks/index')
      await supervisor.see('没有待处理的事项')
      await isFine(supervisor)
      await supervisor.open('staff/devices/index')
      await supervisor.see('还没有登记过设备')
      await isFine(supervisor)
      await supervisor.context.close()
    })
  },
)
