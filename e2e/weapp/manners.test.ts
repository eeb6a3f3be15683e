import type { TaskView } from '@resident-card/shared'
import caseWords from '../../client/src/text/case.zh'
import slipWords from '../../client/src/text/slip.zh'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { peopleAtAGateway } from './actors/peopleAtAGateway'
import type { Person } from './actors/person'
import { Phone } from './actors/phone'
import { noCompiler } from './compiler'

/** A record that could not be read, for a person to see to. */
const TASK: TaskView = {
  taskId: 'a'.repeat(26),
  version: 1,
  kind: 'damagedRecord',
  at: 1_796_000_000_000,
  mayClose: true,
}

/** What was asked of the phone by these names, in order. */
const asked = ({ app }: Person, ...names: readonly string[]): readonly string[] =>
  app.calls.map(({ name }) => name).filter((name) => names.includes(name))

if (noCompiler !== undefined) listSkipped('What a phone is asked besides', noCompiler)
else {
  describe('what a phone is asked besides', () => {
    const { start, caseOf } = peopleAtAGateway()
    const openOwn = async (who: Person, page: string): Promise<void> => {
      await who.open(`pages/${page}/index?id=${await caseOf(who)}`)
    }

    test.each([
      [-1, -1],
      [0.4, 0.4],
      [0, 0],
      [Number.NaN, -1],
    ])('a screen at brightness %d is left at %d, after a code was shown on it', async (before, after) => {
      const phone = new Phone()
      phone.brightness = before
      const citizen = await start('case-ready', phone)
      await openOwn(citizen, 'code')
      await citizen.wait('is bright', () => (phone.brightness === 1 ? true : undefined))
      await citizen.open()
      await citizen.wait('is as it was', () => (phone.brightness === after ? true : undefined))
    })

    test('a verdict is heard on a muted phone', async () => {
      const officer = await start('window-officer')
      officer.phone.code = '0'.repeat(225)
      await officer.open('staff/scan/index')
      await officer.tap('scan-native')
      await officer.wait('is heard', () => (officer.phone.played.length > 0 ? true : undefined))
      const names = ['setInnerAudioOption', 'createInnerAudioContext']
      expect(asked(officer, ...names).slice(0, 2)).toEqual(names)
      const option = officer.app.calls.find(({ name }) => name === 'setInnerAudioOption')?.arguments[0]
      expect(option).toMatchObject({ obeyMuteSwitch: false })
    })

    test('a copied slip is told of once: WeChat’s own line gives way to ours', async () => {
      const citizen = await start('case-ready')
      await openOwn(citizen, 'slip')
      await citizen.tapWord(slipWords.share)
      await citizen.wait('says so', () => (citizen.phone.toasts.length > 0 ? true : undefined))
      const names = ['setClipboardData', 'hideToast', 'showToast']
      expect(asked(citizen, ...names)).toEqual(names)
      expect(citizen.phone.toasts).toEqual([slipWords.copied])
    })

    test('a copied parcel’s number is told of once: by WeChat', async () => {
      const citizen = await start('mail-dispatched')
      await openOwn(citizen, 'case')
      await citizen.tapWord(caseWords.consignment)
      await citizen.rest()
      expect(asked(citizen, 'setClipboardData', 'hideToast', 'showToast')).toEqual(['setClipboardData'])
    })

    test('a text field in a sheet moves with it, on a page with the page', async () => {
      const supervisor = await start('supervisor')
      supervisor.connection.wrong.set('listTasks', { ok: true, value: { items: [TASK] } })
      await supervisor.open('staff/tasks/index')
      await supervisor.tap(`settle-${TASK.taskId}`)
      expect((await supervisor.find('task-note')).attributes['fixed']).toBe(true)
      supervisor.close()
      const officer = await start('window-officer')
      await officer.open('staff/lookUp/index')
      expect((await officer.find('look-up-note')).attributes['fixed']).toBe(false)
    })
  })
}
