import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** Loads the package's scripts as the mini-program does: each once, `require` relative, no Node and no DOM in sight. */
export class ModuleLoader {
  readonly #dist: string
  readonly #context: vm.Context
  readonly #loaded = new Map<string, { exports: unknown }>()
  /** The file being run, without `.js`: whose page a call of `Page()` defines. */
  current = ''

  /** Every script run so far. */
  get files(): readonly string[] {
    return [...this.#loaded.keys()]
  }

  constructor(dist: string, globals: Readonly<Record<string, unknown>>) {
    this.#dist = dist
    const sandbox: Record<string, unknown> = { ...globals }
    this.#context = vm.createContext(sandbox)
    sandbox['globalThis'] = sandbox
    sandbox['global'] = undefined
  }

  load(name: string): unknown {
    const file = name.endsWith('.js') ? name : `${name}.js`
    const known = this.#loaded.get(file)
    if (known !== undefined) return known.exports
    const module = { exports: {} as unknown }
    this.#loaded.set(file, module)
    const source = readFileSync(path.join(this.#dist, file), 'utf8')
    const wrapped = vm.runInContext(`(function (require, module, exports) {${source}\n})`, this.#context, {
      filename: path.join(this.#dist, file),
    }) as (require: (name: string) => unknown, module: object, exports: unknown) => void
    const before = this.current
    this.current = file.slice(0, -3)
    wrapped((other) => this.load(path.posix.join(path.posix.dirname(file), other)), module, module.exports)
    this.current = before
    return module.exports
  }
}
