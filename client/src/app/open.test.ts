import { canGoBack, goBack, onNotOpened, openAlone, openInstead, openScreen } from './open'
import { routes } from './routes'

const mockPhone = { opened: [] as string[], pages: 1, refuses: false }
jest.mock('@tarojs/taro', () => {
  const verb =
    (name: string) =>
    async (target: { readonly url?: string } = {}): Promise<void> => {
      if (mockPhone.refuses) throw { errMsg: `${name}:fail page "x" is not found` }
      mockPhone.opened.push([name, target.url].filter(Boolean).join(' '))
    }
  const names = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack']
  const verbs = names.map((name) => [name, verb(name)] as const)
  const getCurrentPages = (): readonly unknown[] => Array.from({ length: mockPhone.pages })
  return { __esModule: true, default: { ...Object.fromEntries(verbs), getCurrentPages } }
})

beforeEach(() => Object.assign(mockPhone, { opened: [], pages: 1, refuses: false }))

const CASE = routes.case({ id: 'c1' })

test.each([
  ['a page on top of this one', 1, () => openScreen(CASE), 'navigateTo /pages/case/index?id=c1'],
  ['a page where no further one fits', 10, () => openScreen(CASE), 'redirectTo /pages/case/index?id=c1'],
  ['a tab', 2, () => openScreen(routes.me()), 'switchTab /pages/me/index'],
  ['a page in place of this one', 2, () => openInstead(routes.notice()), 'redirectTo /pages/notice/index'],
  ['a tab in place of this one', 2, () => openInstead(routes.home()), 'switchTab /pages/home/index'],
  ['a page alone', 2, () => openAlone(routes.signIn()), 'reLaunch /pages/signIn/index'],
  ['a tab alone', 2, () => openAlone(routes.home()), 'reLaunch /pages/home/index'],
  ['back to the page below', 2, () => goBack(CASE), 'navigateBack'],
  ['back where there is none', 1, () => goBack(CASE), 'redirectTo /pages/case/index?id=c1'],
  ['back where there is none, to a tab', 1, () => goBack(routes.home()), 'switchTab /pages/home/index'],
])('%s', async (_what, pages, open, expected) => {
  mockPhone.pages = pages
  expect(canGoBack()).toBe(pages > 1)
  expect(await open()).toBe(true)
  expect(mockPhone.opened).toEqual([expected])
})

test('what could not be opened is told to who has words for it', async () => {
  const told = jest.fn()
  onNotOpened(told)
  mockPhone.refuses = true
  expect(await openScreen(CASE)).toBe(false)
  expect(told).toHaveBeenCalledTimes(1)
  mockPhone.refuses = false
  expect(await openScreen(CASE)).toBe(true)
  expect(told).toHaveBeenCalledTimes(1)
})
