import { readFileSync } from 'node:fs'
import path from 'node:path'
import { QUEUES, REASONS } from '@resident-card/shared'
import { desks, routes } from '../../client/src/app/routes'
import notice from '../../client/src/text/notice.zh'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { peopleAtAGateway } from './actors/peopleAtAGateway'
import { Person } from './actors/person'
import { noCompiler } from './compiler'
import { DIST } from './dist'
import { isFound, type SitemapRule } from './runtime/sitemap'
import { stuckOf } from './walks/arrivals'

const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(DIST, name), 'utf8')) as T

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly name?: string; readonly pages: readonly string[] }[]
  readonly preloadRule: Readonly<Record<string, { readonly packages: readonly string[] }>>
}
interface Shared {
  readonly title: string
  readonly path: string
}

if (noCompiler !== undefined) listSkipped('What is found, shared and fetched of the mini-program', noCompiler)
else {
  const app = read<AppJson>('app.json')

  describe('what WeChat’s search finds', () => {
    const { rules } = read<{ rules: readonly SitemapRule[] }>('sitemap.json')
    const OPEN = [
      routes.notice(),
      ...REASONS.map((reason) => routes.notice({ reason })),
      routes.authority({ list: true }),
    ]
    const every = [
      ...app.pages.map((page) => `/${page}`),
      ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `/${root}/${page}`)),
    ]
    const others = [
      ...every.filter((page) => page !== '/pages/notice/index'),
      ...every.flatMap((page) =>
        page === '/pages/notice/index' ? [] : [`${page}?id=1`, `${page}?reason=lost&back=1`],
      ),
      ...[routes.authority({ pick: true }), routes.authority({ back: true }), routes.case({ id: '1' })].map(
        ({ url }) => url,
      ),
      ...QUEUES.map((queue) => desks.queue({ queue }).url),
      `${routes.authority({ list: true }).url}&id=1`,
    ]

    test.each(OPEN.map(({ url }) => url))('%s may be found', (url) => expect(isFound(rules, url)).toBe(true))
    test('nothing else may', () => expect(others.filter((url) => isFound(rules, url))).toEqual([]))
  })

  describe('what is fetched, and what is shared', () => {
    const { start, nobody, address } = peopleAtAGateway()

    test('no page fetches the desks ahead', () => {
      const rootOf = (name: string): string => app.subPackages.find((one) => one.name === name)?.root ?? name
      const ahead = Object.values(app.preloadRule).flatMap(({ packages }) => packages.map(rootOf))
      const known = [...app.subPackages.map(({ root }) => root)]
      expect(ahead.filter((root) => !known.includes(root))).toEqual([])
      expect(ahead).not.toContain('staff')
      expect(ahead).not.toContain('__APP__')
    })

    test.each(['pages/home/index', 'pages/myOffice/index', 'pages/me/index'])(
      'a citizen at %s runs no script of the desks, and asks for none',
      async (page) => {
        const person = await start('case-ready')
        await person.open(page)
        await person.rest()
        expect(person.app.files.filter((file) => file.startsWith('staff/'))).toEqual([])
        const asked = person.app.calls.map(({ name }) => name).filter((name) => /subpackage/i.test(name))
        expect(asked).toEqual([])
      },
    )

    test.each([undefined, ...REASONS])('shared, the guide (%s) opens for a stranger', async (reason) => {
      const sharer = await Person.start(address(), 'case-ready')
      await sharer.open(routes.notice(reason === undefined ? {} : { reason }).url)
      await sharer.rest()
      const shared = sharer.app.page.handler('onShareAppMessage')?.({ from: 'menu' }) as Shared
      sharer.close()
      const person = await nobody()
      await person.open(shared.path)
      await person.rest()
      expect(person.app.page.route).toBe('pages/notice/index')
      expect(stuckOf(person)).toBeUndefined()
      await person.see(notice.who.title)
      expect(shared.title).not.toBe('')
      // Whose phone it came from is nobody's to know.
      expect(shared.path).toBe(routes.notice(reason === undefined ? {} : { reason }).url)
    })
  })
}
