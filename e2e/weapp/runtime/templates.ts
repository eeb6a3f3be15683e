import type { Element, Node } from './tree'

/** A node as the compiled templates return it. */
interface RawNode {
  readonly tag: string
  readonly attr?: Readonly<Record<string, unknown>>
  readonly children?: readonly (RawNode | string | number)[]
}
type Render = (data: unknown, locals: object, options: object) => RawNode
type Templates = (file: string) => Render | undefined

interface Compiler {
  wxmlToJs(root: string, options: { readonly maxBuffer: number }): string
}

const COMPILER_OUTPUT_BYTES = 64 * 1024 * 1024
/** Taro nests these when a page is deep; they render the same templates with the subtree handed over. */
const RECURSIVE = new Set(['comp', 'custom-wrapper'])

/** Templates of a built mini-program, compiled by WeChat's own wcc. Every warning of a template goes to `warn`. */
export class TemplateSet {
  readonly #templates: Templates

  constructor(dist: string, compiler: Compiler, warn: (message: string) => void) {
    const code = compiler.wxmlToJs(dist, { maxBuffer: COMPILER_OUTPUT_BYTES })
    const hear = (...words: readonly unknown[]): void => {
      const message = words.map(String).join(' ')
      if (message.includes('WXMLRT_')) warn(message)
    }
    const heard = { log: hear, info: hear, warn: hear, error: hear }
    // Same realm as the data: the compiled code tests `x.constructor === Object`.
    this.#templates = new Function('window', 'navigator', 'console', code)({}, { userAgent: '' }, heard) as Templates
  }

  /** What the page shows with this data. */
  render(route: string, data: unknown): Element {
    const [root] = this.#expand(this.#run(route, data))
    if (root === undefined || typeof root === 'string') throw new Error(`${route}.wxml renders nothing`)
    return root
  }

  #run(file: string, data: unknown): RawNode {
    const render = this.#templates(`${file}.wxml`)
    if (render === undefined) throw new Error(`${file}.wxml is not in the package`)
    return render(data, {}, {})
  }

  #expand(node: RawNode | string | number): readonly Node[] {
    if (typeof node !== 'object') return [String(node)]
    const attributes = node.attr ?? {}
    const tag = node.tag.replace(/^wx-/, '')
    if (RECURSIVE.has(tag)) return this.#inside(this.#run(tag, { i: attributes['i'], l: attributes['l'] }))
    if (tag === 'virtual') return this.#inside(node)
    return [{ tag, attributes, children: this.#inside(node) }]
  }

  #inside(node: RawNode): readonly Node[] {
    return (node.children ?? []).flatMap((child) => this.#expand(child))
  }
}
