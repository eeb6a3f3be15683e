import { setPath } from './setPath'

type Handler = (event: unknown) => unknown
/** A page as `Page()` defines it, or as it lives on the stack. */
export interface LivePage {
  readonly route: string
  readonly data: Record<string, unknown>
  /** Bytes of each setData since the page was opened. */
  readonly setDataBytes: number[]
  /** What each of them carried, as JSON. */
  readonly sent: string[]
  readonly handler: (name: string) => Handler | undefined
  readonly hook: (name: string, argument?: unknown) => void
  readonly instance: Record<string, unknown>
}

const noChannel = { on: () => undefined, once: () => undefined, off: () => undefined, emit: () => undefined }

const livePage = (route: string, definition: Record<string, unknown>, query: object, noBetter: unknown): LivePage => {
  const instance: Record<string, unknown> = { ...definition }
  const data = JSON.parse(JSON.stringify(definition['data'] ?? {})) as Record<string, unknown>
  const setDataBytes: number[] = []
  const told: string[] = []
  const method = (name: string): Handler | undefined => {
    const found = instance[name]
    return typeof found === 'function' ? (found as Handler).bind(instance) : undefined
  }
  Object.assign(instance, {
    data,
    route,
    __route__: route,
    options: query,
    setData: (change: Record<string, unknown>, done?: () => void) => {
      // What WeChat sends to the page's view is JSON, never the object itself.
      const sent = JSON.stringify(change)
      setDataBytes.push(Buffer.byteLength(sent))
      told.push(sent)
      for (const [path, value] of Object.entries(JSON.parse(sent) as Record<string, unknown>))
        setPath(data, path, value)
      if (done !== undefined) setTimeout(done, 0)
    },
    selectComponent: () => null,
    createSelectorQuery: () => noBetter,
    getOpenerEventChannel: () => noChannel,
  })
  return {
    route,
    data,
    setDataBytes,
    sent: told,
    instance,
    handler: method,
    hook: (name, argument) => void method(name)?.(argument),
  }
}

/** Where the person is: pages opened over each other, tabs, the way back. */
export class PageStack {
  readonly #stack: LivePage[] = []
  readonly #define: (route: string) => Record<string, unknown>
  readonly #known: readonly string[]

  /** `define` loads a page's script and returns what it handed to `Page()`. */
  constructor(known: readonly string[], define: (route: string) => Record<string, unknown>) {
    this.#known = known
    this.#define = define
  }

  get top(): LivePage {
    const page = this.#stack.at(-1)
    if (page === undefined) throw new Error('no page is open')
    return page
  }

  get instances(): readonly unknown[] {
    return this.#stack.map(({ instance }) => instance)
  }

  get isEmpty(): boolean {
    return this.#stack.length === 0
  }

  /** `url` as in wx.navigateTo. Throws with WeChat's words when there is no such page. */
  go(url: string, how: 'push' | 'replace' | 'clear'): void {
    const [route = '', search = ''] = url.replace(/^\//, '').split('?')
    if (!this.#known.includes(route)) throw new Error(`page "${route}" is not found`)
    if (how === 'clear') while (this.#stack.length > 0) this.#close()
    else if (how === 'replace') this.#close()
    else if (!this.isEmpty) this.top.hook('onHide')
    // As in WeChat: values arrive as they stand in the address, Taro decodes them.
    const query = Object.fromEntries([...search.split('&')].filter(Boolean).map((pair) => pair.split('=', 2)))
    const page = livePage(route, this.#define(route), query, undefined)
    this.#stack.push(page)
    page.hook('onLoad', query)
    page.hook('onShow')
    page.hook('onReady')
  }

  back(delta = 1): void {
    for (let i = 0; i < delta && this.#stack.length > 1; i++) this.#close()
    this.top.hook('onShow')
  }

  /** The person leaves the mini-program. */
  closeAll(): void {
    while (this.#stack.length > 0) this.#close()
  }

  #close(): void {
    this.#stack.pop()?.hook('onUnload')
  }
}
