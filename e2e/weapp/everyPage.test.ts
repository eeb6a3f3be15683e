import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { runGateway, type RunningGateway } from '../lib/gateway'
import { Person } from './actors/person'
import { noCompiler } from './compiler'
import { DIST } from './dist'
import { MiniProgram } from './harness'
import { brokenLimits, firstScreenOf } from './runtime/firstScreen'
import { findAll, hasClass } from './runtime/tree'
import { MODES, VISITS } from './walks/everyPage'

if (noCompiler !== undefined) listSkipped('Every page of the mini-program with its data', noCompiler)
else {
  test('no page of app.json is left out', () => {
    expect(VISITS.map(({ page }) => page).sort()).toEqual([...new MiniProgram(DIST).pages].sort())
  })

  describe.each(Object.entries(MODES))('every page with its data, %s', (mode, storage) => {
    let gateway: RunningGateway
    const people = new Map<string, Person>()
    const personOf = async (id: string): Promise<Person> => {
      const person = people.get(id) ?? (await Person.start(gateway.address, id, storage))
      people.set(id, person)
      return person
    }
    beforeAll(async () => {
      gateway = await runGateway()
    })
    afterAll(async () => {
      for (const person of people.values()) person.close()
      await gateway.stop()
    })

    test.each(VISITS)('$page opens for $person within the limits of a first screen', async ({ page, person, open }) => {
      const who = await personOf(person)
      await open(who, gateway.address)
      await who.rest()
      const tree = who.app.tree()
      expect(who.app.page.route).toBe(page)
      expect(findAll(tree, (element) => hasClass(element, 'elder'))).toHaveLength(mode === 'elder' ? 1 : 0)
      expect(brokenLimits(firstScreenOf(tree, who.app.page.setDataBytes))).toEqual([])
      // A real photo has a megabyte: it is shown by its path, never carried through setData.
      expect(findAll(tree, ({ attributes }) => String(attributes['src'] ?? '').startsWith('data:'))).toEqual([])
    })
  })
}
