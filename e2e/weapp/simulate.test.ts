/** @jest-environment jsdom */
import { createRequire } from 'node:module'
import path from 'node:path'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { noCompiler } from './compiler'
import { DIST } from './dist'

/** What we use of miniprogram-simulate, WeChat's own simulator of custom components (it has no types we could load here). */
interface Simulated {
  readonly dom: { readonly textContent: string | null; readonly outerHTML: string }
  readonly instance: Record<string, unknown> & { route?: string }
  attach(parent: HTMLElement): void
  detach(): void
}
interface Simulate {
  load(page: string, options: { readonly rootPath: string; readonly compiler: 'official' }): string
  render(id: string): Simulated
  sleep(ms: number): Promise<void>
}
type Definition = Record<string, unknown>

const DEVICE = {
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 667,
  SDKVersion: '3.8.12',
  platform: 'devtools',
  system: 'iOS 17',
}
const PAGE = 'pages/notice/index'
const load = createRequire(__filename)
const world = globalThis as unknown as Record<string, unknown>

/** The simulator knows components only: a page of the package is handed to it as one. */
const startPage = (simulate: Simulate): Simulated => {
  const open: unknown[] = []
  let app: Record<string, ((argument: unknown) => void) | undefined> = {}
  const launch = { path: PAGE, query: {}, scene: 1001 }
  Object.assign(world['wx'] as object, {
    getSystemInfoSync: () => DEVICE,
    getWindowInfo: () => DEVICE,
    getAppBaseInfo: () => DEVICE,
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    canIUse: () => true,
    nextTick: (work: () => void) => setTimeout(work, 0),
    setNavigationBarTitle: () => undefined,
    setBackgroundColor: () => undefined,
    onThemeChange: () => undefined,
    offThemeChange: () => undefined,
    cloud: { init: () => undefined, callFunction: () => Promise.reject(new Error('no cloud in this test')) },
  })
  world['App'] = (definition: typeof app) => {
    app = definition
  }
  world['getApp'] = () => app
  world['getCurrentPages'] = () => open
  world['Page'] = (definition: Definition) => {
    const methods = Object.fromEntries(Object.entries(definition).filter(([, value]) => typeof value === 'function'))
    ;(world['Component'] as (component: Definition) => void)({ data: definition['data'], methods })
  }
  load(path.join(DIST, 'app.js'))
  app['onLaunch']?.call(app, launch)
  const page = simulate.render(simulate.load(path.join(DIST, PAGE), { rootPath: DIST, compiler: 'official' }))
  page.attach(document.body)
  page.instance.route = PAGE
  open.push(page.instance)
  for (const hook of ['onLoad', 'onShow', 'onReady']) {
    const run = page.instance[hook]
    if (typeof run === 'function') run.call(page.instance, {})
  }
  return page
}

if (noCompiler !== undefined) listSkipped('A page in miniprogram-simulate', noCompiler)
else {
  test("the notice before applying stands on WeChat's own component system, with every citation", async () => {
    const simulate = load('miniprogram-simulate') as Simulate
    const page = startPage(simulate)
    for (let tries = 0; tries < 40 && !String(page.dom.textContent).includes('两年'); tries++) await simulate.sleep(50)
    expect(page.dom.textContent).toContain('依据')
    expect(page.dom.textContent).toContain('两年')
    expect(page.dom.outerHTML).toContain('cite-mark')
    page.detach()
  })
}
