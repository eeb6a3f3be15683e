import caseWords from '../../client/src/text/case.zh'
import common from '../../client/src/text/common.zh'
import home from '../../client/src/text/home.zh'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { peopleAtAGateway } from './actors/peopleAtAGateway'
import { Phone } from './actors/phone'
import { noCompiler } from './compiler'
import { findAll, hasClass } from './runtime/tree'

if (noCompiler !== undefined) listSkipped('A mini-program that is killed, breaks and is renewed', noCompiler)
else {
  describe('a mini-program that is killed, breaks and is renewed', () => {
    const { start, restart, caseOf } = peopleAtAGateway()

    test('killed while a face is on the screen, it leaves none once it has been started again', async () => {
      const phone = new Phone()
      const citizen = await start('case-returned', phone)
      await citizen.open(`pages/mend/index?id=${await caseOf(citizen)}`)
      await citizen.wait('shows the photo', () => (phone.shownPhotos > 0 ? true : undefined))
      const again = restart(citizen)
      await again.open()
      await again.wait('sweeps', () => (phone.shownPhotos === 0 ? true : undefined))
    })

    test('a page that can’t be drawn says what to do, and is drawn once it can be', async () => {
      const citizen = await start('case-ready')
      const id = await caseOf(citizen)
      citizen.connection.wrong.set('getMyCase', { ok: true, value: { caseId: id, history: null } })
      await citizen.open(`pages/case/index?id=${id}`)
      await citizen.rest()
      expect(citizen.app.takeProblems().length).toBeGreaterThan(0)
      await citizen.see(common.broken.text)
      citizen.connection.wrong.clear()
      await citizen.tap('broken-again')
      await citizen.see(caseWords.content)
      expect(citizen.app.text()).not.toContain(common.broken.text)
    })

    test('a link to a page that is not there leads home, and says so', async () => {
      const citizen = await start('case-ready')
      await citizen.open('pages/me/index')
      citizen.app.tellApp('onPageNotFound', { path: 'pages/gone/index', query: {}, isEntryPage: true })
      await citizen.wait('is at home', () => (citizen.app.page.route === 'pages/home/index' ? true : undefined))
      await citizen.wait('says so', () => (citizen.phone.toasts.includes(common.broken.noPage) ? true : undefined))
    })

    test.each(['onError', 'onUnhandledRejection'])('%s: whoever tapped is told that it did not work', async (hook) => {
      const citizen = await start('case-ready')
      await citizen.open()
      citizen.app.tellApp(hook, 'TypeError: x is undefined')
      await citizen.wait('says so', () => (citizen.phone.toasts.includes(common.broken.step) ? true : undefined))
    })

    test('a newer version is offered at home, never in the middle of something', async () => {
      const citizen = await start('case-ready')
      const asked = (): number => citizen.app.calls.filter(({ name }) => name === 'showModal').length
      await citizen.open(`pages/case/index?id=${await caseOf(citizen)}`)
      citizen.phone.updateReady()
      await citizen.rest()
      expect(asked()).toBe(0)
      await citizen.open()
      await citizen.wait('is renewed', () => (citizen.phone.updated === 1 ? true : undefined))
      expect(asked()).toBe(1)
    })

    test.each([
      [16, 0],
      [22, 1],
    ])('WeChat’s own letters of %i px', async (px, elder) => {
      const phone = new Phone()
      phone.fontSize = px
      const citizen = await start('case-ready', phone)
      await citizen.open()
      await citizen.see(home.services)
      expect(findAll(citizen.app.tree(), (element) => hasClass(element, 'elder'))).toHaveLength(elder)
      // What is chosen here goes before it.
      await citizen.tap('elder')
      expect(findAll(citizen.app.tree(), (element) => hasClass(element, 'elder'))).toHaveLength(1 - elder)
      expect(citizen.app.storage.get('settings')).toEqual({ elder: elder === 0 })
    })

    test.each([
      ['light', '#000000', '#EDEDED', '#F5F6F8'],
      ['dark', '#ffffff', '#111111', '#26272A'],
    ])('chosen %s, the bars follow the page', async (theme, front, page, tabs) => {
      const citizen = await start('case-ready', new Phone(), { settings: { theme } })
      await citizen.open('pages/me/index')
      await citizen.rest()
      const last = (name: string): unknown =>
        citizen.app.calls.filter((call) => call.name === name).at(-1)?.arguments[0]
      expect(last('setNavigationBarColor')).toMatchObject({ frontColor: front, backgroundColor: page })
      expect(last('setTabBarStyle')).toMatchObject({ backgroundColor: tabs })
      expect(last('setTabBarItem')).toMatchObject({
        iconPath: theme === 'dark' ? 'assets/tab/me-dark.png' : 'assets/tab/me.png',
      })
      // Home keeps our own colour.
      await citizen.open()
      await citizen.rest()
      expect(last('setNavigationBarColor')).toMatchObject({ frontColor: '#ffffff', backgroundColor: '#1B4690' })
    })
  })
}
