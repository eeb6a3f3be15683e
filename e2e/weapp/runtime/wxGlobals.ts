import { FakeCanvas } from './fakeCanvas'

/** An iPhone of 375×667 in WeChat's developer tools. */
const DEVICE = {
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  statusBarHeight: 20,
  SDKVersion: '3.8.12',
  platform: 'devtools',
  system: 'iOS 17',
  brand: 'devtools',
  model: 'iPhone',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 16,
  safeArea: { top: 20, bottom: 667, left: 0, right: 375, width: 375, height: 647 },
}

/** Told to nobody here: none of them happens unless a test says so. */
const EVENTS = [
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'AppShow',
  'AppHide',
  'ThemeChange',
  'NetworkStatusChange',
]
const ignore = (): void => undefined

/** Calls a cloud function: name and data in, its result out. A throw is an outage. */
export type CloudCall = (name: string, data: unknown) => Promise<unknown>

export interface WxState {
  readonly storage: Map<string, unknown>
  readonly canvases: Map<string, FakeCanvas>
  readonly firstPage: string
}

const copy = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

const selectorQuery = (canvases: Map<string, FakeCanvas>): unknown => {
  const answers: (() => unknown)[] = []
  const rectangle = { left: 0, top: 0, right: 100, bottom: 40, width: 100, height: 40, scrollTop: 0, scrollLeft: 0 }
  const canvas = (selector: string): FakeCanvas => {
    const found = canvases.get(selector) ?? new FakeCanvas()
    canvases.set(selector, found)
    return found
  }
  const node = (selector: string): Record<string, unknown> => {
    const add = (answer: () => unknown) => () => {
      answers.push(answer)
      return query
    }
    return {
      fields: (wanted: { node?: boolean }) =>
        add(() => ({ ...rectangle, ...(wanted.node === true ? { node: canvas(selector) } : {}) }))(),
      node: add(() => ({ node: canvas(selector) })),
      boundingClientRect: add(() => rectangle),
      scrollOffset: add(() => rectangle),
    }
  }
  const query = {
    in: () => query,
    select: node,
    selectAll: node,
    selectViewport: () => node(''),
    exec: (done?: (results: readonly unknown[]) => void) => {
      setTimeout(() => done?.(answers.map((answer) => answer())), 0)
      return query
    },
  }
  return query
}

/** `wx` as far as a page needs a device: facts, storage, canvas. Navigation and cloud are added by the runtime. */
export const wxBasics = ({ storage, canvases, firstPage }: WxState): Record<string, unknown> => ({
  getSystemInfoSync: () => DEVICE,
  getWindowInfo: () => DEVICE,
  getDeviceInfo: () => DEVICE,
  getAppBaseInfo: () => DEVICE,
  getSystemSetting: () => ({}),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop' } }),
  getMenuButtonBoundingClientRect: () => ({ top: 24, height: 32, width: 87, left: 281, right: 368, bottom: 56 }),
  getLaunchOptionsSync: () => ({ path: firstPage, query: {}, scene: 1001 }),
  getEnterOptionsSync: () => ({ path: firstPage, query: {}, scene: 1001 }),
  getStorageSync: (key: string) => copy(storage.get(key)) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, copy(value)),
  removeStorageSync: (key: string) => void storage.delete(key),
  createSelectorQuery: () => selectorQuery(canvases),
  createIntersectionObserver: (): object => {
    const observer: Record<string, () => unknown> = {
      relativeTo: () => observer,
      relativeToViewport: () => observer,
      observe: () => undefined,
      disconnect: () => undefined,
    }
    return observer
  },
  canIUse: () => true,
  nextTick: (work: () => void) => setTimeout(work, 0),
  ...Object.fromEntries(EVENTS.flatMap((event) => [`on${event}`, `off${event}`]).map((name) => [name, ignore])),
})
