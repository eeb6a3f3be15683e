import { findAll, hasClass } from '../runtime/tree'
import type { Person } from '../actors/person'
import { VISITS } from './everyPage'

/** Who may come to a page by a link or a scan: everybody else's pages too. */
export const WHO = ['nobody', 'not-bound', 'eligible-damaged', 'case-ready', 'window-officer'] as const

/**
 * What addresses say: nothing, what the page knows, nonsense. A link may be cut off, written by hand, or years old.
 */
const SAID = [
  '',
  '?reason=damaged',
  '?id=AAAAAAAAAAAAAAAAAAAAAAAAAA&caseId=BBBB&queue=verify&no=1',
  '?reason=%3C&id=',
  '?back=1',
]

/** Every page with everything an address may say of it. */
export const ADDRESSES: readonly string[] = VISITS.flatMap(({ page }, nth) => {
  const said = SAID.slice(1)
  // Without anything each; of the others one each, in turn: over all pages every one is there many times.
  return [page, `${page}${said[nth % said.length] ?? ''}`]
})

/** What is wrong with what a page shows once it has come to rest. */
export const stuckOf = ({ app }: Person): string | undefined => {
  const tree = app.tree()
  if (findAll(tree, (element) => hasClass(element, 'loading')).length > 0) return 'a skeleton'
  return app.text().trim() === '' ? 'a white page' : undefined
}

/** Waits as long as a person would; what is still wrong then. */
export const arrive = async (person: Person, address: string): Promise<string | undefined> => {
  await person.open(address)
  await person.rest()
  const clear = (): true | undefined => (stuckOf(person) === undefined ? true : undefined)
  await person.wait('comes to rest', clear).catch(() => undefined)
  const stuck = stuckOf(person)
  return stuck === undefined ? undefined : `${address} → ${person.app.page.route}: ${stuck}`
}
