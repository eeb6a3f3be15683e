import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compiler } from './compiler'
import { clockOf } from './runtime/clock'
import { cloudOf } from './runtime/cloud'
import { deviceAnswers } from './runtime/deviceAnswers'
import type { FakeCanvas } from './runtime/fakeCanvas'
import { ModuleLoader } from './runtime/moduleLoader'
import { navigation } from './runtime/navigation'
import { PageStack, type LivePage } from './runtime/pageStack'
import type { Refusal } from './runtime/refusals'
import { TemplateSet } from './runtime/templates'
import { Timers } from './runtime/timers'
import { Transition } from './runtime/transition'
import { findAll, pathTo, textOf, type Element } from './runtime/tree'
import { wxBasics, type CloudCall } from './runtime/wxGlobals'
import { wxProxy, type WxCall } from './runtime/wxProxy'

export interface MiniProgramOptions {
  /** Answers `wx.cloud.callFunction`: gets name and data, gives what stands in `result`. A throw is an outage. */
  readonly cloud?: CloudCall
  /** Further functions of `wx`, or others in place of ours, e.g. `scanCode`. */
  readonly wx?: Readonly<Record<string, unknown>>
  /** What storage holds from an earlier visit. */
  readonly storage?: Readonly<Record<string, unknown>>
  /** The phone's clock, epoch ms; by default the machine's. */
  readonly now?: () => number
  /** How long a page takes to move over another, ms; asked for each. */
  readonly transitionMs?: () => number
  /** Functions of `wx` that fail now, and how; may change while the program runs. */
  readonly refusals?: ReadonlyMap<string, Refusal>
}

/** Of a phone that isn't slow. */
const TRANSITION_MS = 40

type Hooks = Record<string, ((argument: unknown) => void) | undefined>

const QUIET_MS = 30
const PATIENCE_MS = 5000
/** Events that WeChat hands to every ancestor in the template that binds them. */
const BUBBLING = new Set(['tap', 'touchstart', 'touchmove', 'touchend', 'longpress'])

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}

const appJson = (dist: string): AppJson => JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson

const pagesOf = (app: AppJson): readonly string[] => {
  const staff = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page)))
  return [...app.pages, ...staff]
}

/**
 * Runs the *built* mini-program, unmodified, in Node: its scripts with nothing but a mini-program's globals, its
 * templates through WeChat's own compiler. What a person sees is `text()`, what they do is `tap` and `input`. Warnings
 * of the templates and errors the program logs are thrown at the next look.
 */
export class MiniProgram {
  /** Everything the program asked of `wx`, in order. */
  readonly calls: WxCall[] = []
  readonly storage: Map<string, unknown>
  /** Canvases by selector, e.g. `#qr`, with what was drawn. */
  readonly canvases = new Map<string, FakeCanvas>()
  readonly pages: readonly string[]
  readonly #problems: string[] = []
  readonly #templates: TemplateSet
  readonly #stack: PageStack
  readonly #loader: ModuleLoader
  readonly #transition: Transition
  readonly #timers = new Timers()
  #hooks: Hooks = {}
  #alive = true

  constructor(
    dist: string,
    { cloud, wx = {}, storage = {}, now, transitionMs = () => TRANSITION_MS, refusals }: MiniProgramOptions = {},
  ) {
    const app = appJson(dist)
    this.storage = new Map(Object.entries(storage))
    this.pages = pagesOf(app)
    this.#transition = new Transition(transitionMs)
    this.#templates = new TemplateSet(dist, compiler(), (warning) => this.#problems.push(warning))
    const defined = new Map<string, Record<string, unknown>>()
    this.#stack = new PageStack(this.pages, (route) => {
      loader.load(route)
      return defined.get(route) ?? {}
    })
    const firstPage = this.pages[0] ?? ''
    const device = wxBasics({
      storage: this.storage,
      canvases: this.canvases,
      firstPage,
      shows: (selector) => this.#shows(selector),
    })
    const moving = navigation(
      this.#stack,
      this.#transition,
      (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath),
    )
    const loader: ModuleLoader = new ModuleLoader(dist, {
      wx: wxProxy(
        { ...device, ...deviceAnswers, ...moving, ...cloudOf(cloud, () => this.#alive), ...wx },
        (call) => this.calls.push(call),
        () => this.#alive,
        refusals,
      ),
      console: this.#console(),
      ...this.#timers.globals,
      ...(now === undefined ? {} : { Date: clockOf(now) }),
      Promise,
      App: (definition: Hooks) => {
        this.#hooks = definition
      },
      Page: (definition: Record<string, unknown>) => defined.set(loader.current, definition),
      Component: () => undefined,
      Behavior: (definition: unknown) => definition,
      getApp: () => this.#hooks,
      getCurrentPages: () => [...this.#stack.instances],
    })
    this.#loader = loader
    loader.load('app')
    const launch = { path: firstPage, query: {}, scene: 1001 }
    this.tellApp('onLaunch', launch)
    this.tellApp('onShow', launch)
  }

  /** What WeChat tells the whole program: an error nobody caught, a page that isn't there. */
  tellApp(hook: string, what: unknown): void {
    this.#hooks[hook]?.call(this.#hooks, what)
  }

  /** Scripts of the package that were run so far. */
  get files(): readonly string[] {
    return this.#loader.files
  }

  /** What the program complained of since the last look, taken as read: for a test that made it do so. */
  takeProblems(): readonly string[] {
    return this.#problems.splice(0)
  }

  /** Opens a page as the first one, e.g. from a shared link: `pages/case/index?id=…`. */
  async launch(url: string = this.pages[0] ?? ''): Promise<this> {
    await this.#transition.rest()
    this.#stack.go(url, 'clear')
    this.#transition.begin()
    await this.settle()
    return this
  }

  /** The page on top, with its route and the bytes of each of its setData. */
  get page(): LivePage {
    return this.#stack.top
  }

  tree(): Element {
    const tree = this.#templates.render(this.page.route, this.page.data)
    if (this.#problems.length > 0)
      throw new Error(`The mini-program complains:\n${this.#problems.splice(0).join('\n')}`)
    return tree
  }

  text(): string {
    return textOf(this.tree())
  }

  byId(id: string): Element {
    return only(
      findAll(this.tree(), (element) => element.attributes['id'] === id),
      `#${id}`,
    )
  }

  /** The innermost element that says this, or is read out as this. */
  byText(words: string): Element {
    const said = findAll(
      this.tree(),
      (element) => textOf(element).includes(words) || element.attributes['ariaLabel'] === words,
    )
    return only(said.slice(-1), `“${words}” in: ${this.text()}`)
  }

  /** What can be tapped and is read out as this. */
  byLabel(label: string): Element {
    return only(
      findAll(this.tree(), (element) => element.attributes['ariaLabel'] === label),
      `label “${label}” in: ${this.text()}`,
    )
  }

  tap(element: Element): Promise<void> {
    return this.fire(element, 'tap', { x: 0, y: 0 })
  }

  tapText(words: string): Promise<void> {
    return this.tap(this.byText(words))
  }

  /** Types a whole value and leaves the field. */
  async input(element: Element, value: string): Promise<void> {
    await this.fire(element, 'focus', { value: String(element.attributes['value'] ?? '') })
    await this.fire(element, 'input', { value, cursor: value.length })
    await this.fire(element, 'blur', { value })
  }

  /** Dispatches an event along the template's ancestors, as WeChat does with bind and catch. */
  async fire(element: Element, type: string, detail: object = {}, touches: readonly object[] = []): Promise<void> {
    await this.#transition.rest()
    const chain = pathTo(this.tree(), element.attributes['id'])
    const event = {
      type,
      timeStamp: Date.now(),
      target: asTarget(element),
      mark: {},
      detail,
      touches,
      changedTouches: touches,
    }
    let heard = 0
    for (const node of chain) {
      const caught = node.attributes[`catch${type}`]
      const name = caught ?? node.attributes[`bind${type}`]
      if (typeof name === 'string' && name !== '') {
        heard += 1
        this.page.handler(name)?.({ ...event, currentTarget: asTarget(node) })
      }
      if (caught !== undefined || !BUBBLING.has(type)) break
    }
    if (heard === 0) throw new Error(`nothing hears ${type} on ${element.tag} “${textOf(element)}”`)
    await this.settle()
  }

  /** Until no page moves, nothing has been drawn for a moment, and a new page has drawn at least once. */
  async settle(): Promise<void> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const before = this.#drawn()
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
      const rests = this.#drawn() === before && !this.#transition.isRunning
      if (rests && this.page.setDataBytes.length > 0) return
      if (Date.now() > end) throw new Error(`${this.page.route} does not come to rest`)
    }
  }

  /** The person goes back. */
  async back(): Promise<void> {
    await this.#transition.rest()
    this.#stack.back()
    this.#transition.begin()
    await this.settle()
  }

  /** Leaves the mini-program: timers of pages end. */
  close(): void {
    this.#stack.closeAll()
    this.#timers.end()
  }

  /** As the phone ends a program it needs the memory of: no page is told, what is under way never comes back. */
  kill(): void {
    this.#alive = false
    this.#timers.end()
  }

  #shows(selector: string): boolean {
    const tree = this.#templates.render(this.page.route, this.page.data)
    return findAll(tree, ({ attributes }) => `#${String(attributes['id'])}` === selector).length > 0
  }

  #drawn(): string {
    return `${this.#stack.instances.length} ${this.page.route} ${this.page.setDataBytes.length}`
  }

  #console(): object {
    const note = (...words: readonly unknown[]): void => void this.#problems.push(words.map(String).join(' '))
    return { log: () => undefined, info: () => undefined, debug: () => undefined, warn: () => undefined, error: note }
  }
}

const only = (found: readonly Element[], what: string): Element => {
  const [first] = found
  if (first === undefined) throw new Error(`not on the page: ${what}`)
  return first
}

const asTarget = ({ attributes }: Element): object => ({
  id: attributes['id'],
  dataset: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (key.startsWith('data-') ? [[key.slice(5), value]] : [])),
  ),
  offsetLeft: 0,
  offsetTop: 0,
})
