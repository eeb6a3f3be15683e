import type { Browser } from 'playwright-core'
import me from '../../client/src/text/me.zh'
import signIn from '../../client/src/text/signIn.zh'
import states from '../../client/src/text/states.zh'
import { runGateway } from '../lib/gateway'
import type { RunningGateway } from '../lib/gateway'
import { aPerson } from './lib/person'
import type { Person, PersonOptions } from './lib/person'
import { startBrowser, whyNoBrowser } from './lib/startBrowser'

const reason = whyNoBrowser()
const ME = 'pages/me/index'

;(reason === undefined ? describe : describe.skip)(`a phone that was lost${reason ? ` (${reason})` : ''}`, () => {
  const errors: string[] = []
  let gateway: RunningGateway
  let browser: Browser

  const someone = async (who: string, size: PersonOptions['size']): Promise<Person> => {
    const onError = (error: string): number => errors.push(error)
    const person = await aPerson((options) => browser.newContext(options), {
      address: gateway.address,
      who,
      size,
      onError,
    })
    await person.open(ME)
    await person.see(me.everywhere.title)
    return person
  }
  const signOutEverywhere = async (person: Person): Promise<void> => {
    await person.tap(me.everywhere.title)
    await person.see(me.everywhere.ask)
    await person.tap(me.everywhere.yes)
  }

  beforeAll(async () => {
    gateway = await runGateway()
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await gateway?.stop()
  })
  afterEach(() => expect(errors).toEqual([]))

  test.each([
    ['case-ready', 'phone'],
    ['window-officer', 'desk'],
  ] as const)('%s signs out on every device: the other one hears of it with its next call', async (who, size) => {
    const here = await someone(who, size)
    const lost = await someone(who, 'phone')
    const somebodyElse = await someone('case-returned', 'phone')
    await signOutEverywhere(here)
    // What stays; the words beside it are gone after some seconds.
    await here.see(signIn.title)
    await lost.page.reload()
    await lost.see(states.signedOut)
    await somebodyElse.page.reload()
    await somebodyElse.see(me.everywhere.title)
  })

  test('without network nobody is told that the lost phone is shut', async () => {
    const here = await someone('case-ready', 'phone')
    await here.page.route('**/demo/sign-out', (route) => route.abort())
    const told = here.see(/网络/)
    await signOutEverywhere(here)
    await told
    await here.page.unroute('**/demo/sign-out')
    await here.page.reload()
    await here.see(me.everywhere.title)
  })
})
