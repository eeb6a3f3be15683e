import apply from '../../client/src/text/apply.zh'
import common from '../../client/src/text/common.zh'
import { settingAt } from '@resident-card/shared'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { runGateway, type RunningGateway } from '../lib/gateway'
import { Camera } from './actors/camera'
import { Person } from './actors/person'
import { Phone } from './actors/phone'
import { noCompiler } from './compiler'
import { CALL_BYTES } from './runtime/cloud'
import { REFUSALS } from './runtime/refusals'

if (noCompiler !== undefined) listSkipped('The live photo on the built mini-program', noCompiler)
else {
  describe('the live photo', () => {
    let gateway: RunningGateway
    let citizen: Person | undefined
    beforeAll(async () => {
      gateway = await runGateway()
    })
    afterEach(() => citizen?.close())
    afterAll(() => gateway.stop())

    const atTheCamera = async (phone: Phone): Promise<Person> => {
      const person = await Person.start(gateway.address, 'eligible-damaged', {}, phone)
      citizen = person
      await person.open('pages/eligibility/index?reason=damaged')
      await person.tap('start')
      await person.find('take-photo')
      return person
    }

    test.each([
      ['whose compression does as it is told', true],
      ['whose compression hands back what it was given', false],
    ])('of a phone %s fits one call', async (_what, obeys) => {
      const phone = new Phone()
      phone.camera = new Camera(phone.files, { obeys })
      const person = await atTheCamera(phone)
      await person.tap('take-photo')
      const sent = await person.wait('sends the photo', () => person.connection.sentOf('uploadPhoto')[0])
      const content = Buffer.from(String(sent.data['contentBase64']), 'base64')
      expect(content.length).toBeLessThanOrEqual(settingAt('photoLargest', Date.now()))
      expect(JSON.stringify(sent.data).length).toBeLessThanOrEqual(CALL_BYTES)
    })

    test('that nothing makes small enough is said to be too large, and never sent', async () => {
      const phone = new Phone()
      phone.camera = new Camera(phone.files, { taken: { width: 3024, height: 4032, detail: 4 } })
      const person = await atTheCamera(phone)
      await person.tap('take-photo')
      await person.see(`${settingAt('photoLargest', Date.now()) / 1024} KB`)
      expect(person.connection.sentOf('uploadPhoto')).toEqual([])
    })

    const { cancelled, ...others } = REFUSALS
    const SAID = {
      denied: apply.problem.denied,
      deniedBySystem: apply.problem.system,
      privacy: apply.problem.privacy,
      undeclared: apply.problem.failed,
      missing: apply.problem.failed,
      broken: apply.problem.failed,
    } satisfies Record<keyof typeof others, string>

    test.each(Object.entries(others))('a camera that fails as %s says what to do', async (name, refusal) => {
      const phone = new Phone()
      phone.camera = new Camera(phone.files)
      phone.refusals.set('chooseMedia', refusal)
      const person = await atTheCamera(phone)
      await person.tap('take-photo')
      await person.see(SAID[name as keyof typeof SAID])
      expect(person.has('open-settings')).toBe(name.startsWith('denied'))
      if (name === 'denied') {
        await person.tap('open-settings')
        expect(person.app.calls.map((call) => call.name)).toContain('openSetting')
        expect(person.app.text()).toContain(common.settings)
      }
    })

    test('closed by the person it is a word too many to say anything', async () => {
      const phone = new Phone()
      phone.camera = new Camera(phone.files)
      phone.refusals.set('chooseMedia', cancelled)
      const person = await atTheCamera(phone)
      await person.tap('take-photo')
      await person.rest()
      for (const words of Object.values(SAID)) expect(person.app.text()).not.toContain(words)
    })

    test.each(['getImageInfo', 'canvasToTempFilePath'])('where %s fails afterwards, that is said too', async (call) => {
      const phone = new Phone()
      phone.camera = new Camera(phone.files, { obeys: false })
      phone.refusals.set(call, REFUSALS.broken)
      const person = await atTheCamera(phone)
      await person.tap('take-photo')
      await person.see(apply.problem.failed)
    })
  })
}
