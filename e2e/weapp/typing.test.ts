import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { peopleAtAGateway } from './actors/peopleAtAGateway'
import { Person } from './actors/person'
import { noCompiler } from './compiler'
import { findAll, type Element } from './runtime/tree'
import { VISITS } from './walks/everyPage'

const isField = ({ tag }: Element): boolean => tag === 'input' || tag === 'textarea'
const idOf = ({ attributes }: Element): string => String(attributes['id'])
/** Nothing that any screen says, key by key; digits, since some fields take nothing else. */
const KEYS = [...'73106'].map((_, i, all) => all.slice(0, i + 1).join(''))

/** What the pages show when they are opened; the others are of the same two components (typing.test.ts of the client). */
const REACHED = [
  ...['begin-newCards-input', 'begin-others-input', 'bind-name-input', 'bind-number-input', 'dispatch-number-input'],
  ...['look-up-note', 'look-up-number-input', 'phone-input', 'prepare-again-input', 'prepare-name-input'],
  ...['prepare-pin-input', 'queue-find', 'receive-place-input', 'scan-digits', 'search'],
]

/** Types into a field key by key, and gives what crossed to the screen meanwhile. */
const typeInto = async ({ app }: Person, field: Element): Promise<readonly string[]> => {
  const { page } = app
  const before = page.sent.length
  await app.fire(field, 'focus', { value: String(field.attributes['value'] ?? '') })
  for (const value of KEYS) await app.fire(field, 'input', { value, cursor: value.length })
  return page.sent.slice(before)
}

if (noCompiler !== undefined) listSkipped('Typing in the mini-program', noCompiler)
else {
  describe('typing in the mini-program', () => {
    const { start, address } = peopleAtAGateway()

    test('no field of any page is told what is typed into it, nor any other value meanwhile', async () => {
      const reached = new Set<string>()
      for (const { page, person: id, open } of VISITS) {
        const who = await Person.start(address(), id)
        await open(who, address())
        await who.rest()
        for (const id of findAll(who.app.tree(), isField).map(idOf)) {
          const field = who.app.byId(id)
          const shown = field.attributes['value']
          const sent = await typeInto(who, field)
          expect([page, id, who.app.byId(id).attributes['value']]).toEqual([page, id, shown])
          for (const text of KEYS)
            expect([page, id, sent.filter((one) => one.includes(`"${text}"`))]).toEqual([page, id, []])
          reached.add(id)
        }
        who.close()
      }
      expect([...reached].sort()).toEqual(REACHED)
    })

    test('a field is emptied after its twelve digits were sent, though its data never held them', async () => {
      const officer = await start('window-officer')
      await officer.open('staff/scan/index')
      const field = await officer.find('scan-digits')
      await typeInto(officer, field)
      const typed = '482719360582'
      await officer.app.fire(field, 'input', { value: typed, cursor: 12 })
      const { page } = officer.app
      const before = page.sent.length
      await officer.app.fire(field, 'confirm', { value: typed })
      await officer.rest()
      const changes = page.sent.slice(before).flatMap((one) => Object.entries(JSON.parse(one) as object))
      const field12 = changes.find(([, value]) => value === typed)?.[0]
      expect(changes.filter(([path]) => path === field12).map(([, value]) => value as unknown)).toEqual([typed, ''])
    })

    test('what an input method is composing stays until the field is left, then only what the field takes', async () => {
      const officer = await start('window-officer')
      await officer.open('staff/scan/index')
      const field = await officer.find('scan-digits')
      // Full-width digits, a space of the keyboard's own, letters of a phrase that is no word yet.
      const composed = ['１', '１2', '１2 3', '１2 3zhong', '１2 3zhong 4']
      for (const value of composed) await officer.app.fire(field, 'input', { value, cursor: value.length })
      expect((await officer.find('scan-digits')).attributes['value']).toBe('')
      await officer.app.fire(field, 'blur', { value: composed.at(-1) })
      expect((await officer.find('scan-digits')).attributes['value']).toBe('1234')
    })
  })
}
