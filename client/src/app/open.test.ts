import { openAlone, openInstead, openScreen } from './open'
import { routes } from './routes'

const mockOpened: string[] = []
jest.mock('@tarojs/taro', () => {
  const verb =
    (name: string) =>
    async ({ url }: { readonly url: string }): Promise<void> => {
      mockOpened.push(`${name} ${url}`)
    }
  const verbs = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'].map((name) => [name, verb(name)] as const)
  return { __esModule: true, default: Object.fromEntries(verbs) }
})

test.each([
  ['a page on top of this one', () => openScreen(routes.case({ id: 'c1' })), 'navigateTo /pages/case/index?id=c1'],
  ['a tab', () => openScreen(routes.me()), 'switchTab /pages/me/index'],
  ['a page in place of this one', () => openInstead(routes.notice()), 'redirectTo /pages/notice/index'],
  ['a page alone', () => openAlone(routes.signIn()), 'reLaunch /pages/signIn/index'],
  ['a tab alone', () => openAlone(routes.home()), 'reLaunch /pages/home/index'],
])('%s', async (_what, open, expected) => {
  mockOpened.length = 0
  await open()
  expect(mockOpened).toEqual([expected])
})
