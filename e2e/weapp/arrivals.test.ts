import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { runGateway, type RunningGateway } from '../lib/gateway'
import { Person } from './actors/person'
import { noCompiler } from './compiler'
import { ADDRESSES, arrive, stuckOf, WHO } from './walks/arrivals'
import scan from '../../client/src/text/staff/scan.zh'
import { toNotice } from './walks/apply'

/** From a phone that shows the next page at once to one that takes most of a second. */
const TRANSITIONS_MS = [0, 150, 800]

if (noCompiler !== undefined) listSkipped('Every page of the mini-program, however it is come to', noCompiler)
else {
  let gateway: RunningGateway
  beforeAll(async () => {
    gateway = await runGateway()
  })
  afterAll(() => gateway.stop())
  const start = (id: string): Promise<Person> =>
    id === 'nobody' ? Person.nobody(gateway.address) : Person.start(gateway.address, id)

  test('opened by a link, no page stays a skeleton or white, whoever comes and however long pages move', async () => {
    const found = await Promise.all(
      WHO.map(async (id, nth) => {
        const person = await start(id)
        const stuck: string[] = []
        for (const [at, address] of ADDRESSES.entries()) {
          // Each page meets each of them, under one person or another.
          person.phone.transitionMs = TRANSITIONS_MS[(at + nth) % TRANSITIONS_MS.length] ?? 0
          const wrong = await arrive(person, address)
          if (wrong !== undefined) stuck.push(`${id}: ${wrong}`)
        }
        person.close()
        return stuck
      }),
    )
    expect(found.flat()).toEqual([])
  }, 600_000)

  describe.each(TRANSITIONS_MS)('pages that move for %i ms', (transitionMs) => {
    const starting = async (id: string): Promise<Person> => {
      const person = await start(id)
      person.phone.transitionMs = transitionMs
      return person
    }

    test.each([
      ['eligible-damaged', 'pages/eligibility/index'],
      ['not-bound', 'pages/bind/index'],
    ])('from home %s is led by the notice to %s, which answers', async (id, page) => {
      const person = await starting(id)
      await toNotice(person, 'damaged')
      await person.wait(`comes to ${page}`, () => (person.app.page.route === page ? true : undefined))
      await person.wait('leaves its skeleton', () => (stuckOf(person) === undefined ? true : undefined))
      person.close()
    })

    test('who is bound and comes to the binding goes on from it by a button, with a reason and without', async () => {
      const person = await starting('eligible-damaged')
      await person.open('pages/bind/index?reason=damaged')
      await person.tap('bind-go-on')
      await person.find('start')
      await person.open('pages/bind/index')
      await person.tap('bind-go-on')
      await person.find('service-lost')
      person.close()
    })

    test('a verdict without a scan leads to the scanner', async () => {
      const person = await starting('window-officer')
      await person.open('staff/handOver/index')
      await person.tapWord(scan.noScan.action)
      await person.find('scan-native')
      person.close()
    })
  })
}
