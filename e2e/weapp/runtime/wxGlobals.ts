import { FakeCanvas } from './fakeCanvas'

/** An iPhone of 375×667 in WeChat's developer tools. */
export const DEVICE = {
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
  /** Whether the page shows something with this selector now: a question comes to the view after every setData before it. */
  readonly shows: (selector: string) => boolean
}

const copy = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

type Told = (answer: unknown) => void

const selectorQuery = (canvases: Map<string, FakeCanvas>, shows: WxState['shows']): unknown => {
  const asked: { readonly answer: () => unknown; readonly told: Told | undefined }[] = []
  const rectangle = { left: 0, top: 0, right: 100, bottom: 40, width: 100, height: 40, scrollTop: 0, scrollLeft: 0 }
  const canvas = (selector: string): FakeCanvas => {
    const found = canvases.get(selector) ?? new FakeCanvas()
    canvases.set(selector, found)
    return found
  }
  const node = (selector: string): Record<string, unknown> => {
    const add = (told: Told | undefined, answer: () => unknown): unknown => {
      asked.push({ told, answer: () => (selector.startsWith('#') && !shows(selector) ? null : answer()) })
      return query
    }
    return {
      fields: (wanted: { node?: boolean }, told?: Told) =>
        add(told, () => ({ ...rectangle, ...(wanted.node === true ? { node: canvas(selector) } : {}) })),
      node: (told?: Told) => add(told, () => ({ node: canvas(selector) })),
      boundingClientRect: (told?: Told) => add(told, () => rectangle),
      scrollOffset: (told?: Told) => add(told, () => rectangle),
    }
  }
  const query = {
    in: () => query,
    select: node,
    selectAll: node,
    selectViewport: () => node(''),
    exec: (done?: (results: readonly unknown[]) => void) => {
      const found = asked.map(({ answer, told }) => ({ answer: answer(), told }))
      setTimeout(() => {
        for (const { answer, told } of found) told?.(answer)
        done?.(found.map(({ answer }) => answer))
      }, 0)
      return query
    },
  }
  return query
}

/** `wx` as far as a page needs a device: facts, storage, canvas. Navigation and cloud are added by the runtime. */
export const wxBasics = ({ storage, canvases, firstPage, shows }: WxState): Record<string, unknown> => ({
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
  createSelectorQuery: () => selectorQuery(canvases, shows),
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
