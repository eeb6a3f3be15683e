import { transformSync } from '@babel/core'
import { createRequire } from 'node:module'

const load = createRequire(__filename)

/** The base library declared oldest and its engines, as the build has them. */
const { BASE_LIBRARY, WEAPP_TARGETS } = load('../../client/config/engines.cjs') as {
  readonly BASE_LIBRARY: string
  readonly WEAPP_TARGETS: Readonly<Record<string, string>>
}
/** Built-ins by core-js's names that this base library brings along. */
const { getPolyfillInfo } = load('miniprogram-compat') as {
  readonly getPolyfillInfo: (version: string) => { readonly coreJsModules: readonly string[] } | null
}

const AS_IT_IS = { configFile: false, babelrc: false, compact: true, comments: false, sourceType: 'script' } as const

const rewritten = (code: string, how: Parameters<typeof transformSync>[1] = {}): string =>
  transformSync(code, { ...AS_IT_IS, ...how })?.code ?? ''

/** Room to recognise the place by. */
const AROUND = 80

/**
 * Where a chunk is written in newer JavaScript than the oldest engine reads: the first place Babel would have to change;
 * undefined = nowhere. One such place, and the engine refuses the whole chunk.
 */
export const tooNewSyntax = (code: string): string | undefined => {
  const plain = rewritten(code)
  const options = { targets: WEAPP_TARGETS, bugfixes: true, modules: false, useBuiltIns: false }
  const changed = rewritten(code, { presets: [[load.resolve('@babel/preset-env'), options]] })
  if (changed === plain) return undefined
  const at = [...plain].findIndex((character, index) => character !== changed[index])
  return plain.slice(Math.max(0, at - AROUND), at + AROUND)
}

/** `es.array.find-last` → `findLast`, `es.uint8-array.to-hex` → `toHex`, `es.set.union.v2` → `union`. */
const memberOf = (module: string): string =>
  (
    module
      .replace(/\.v\d+$/, '')
      .split('.')
      .at(-1) ?? ''
  ).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The built-ins a chunk names which neither the oldest engine nor the base library has, by core-js's names. */
export const missingBuiltIns = (code: string): readonly string[] => {
  const provided = new Set(getPolyfillInfo(BASE_LIBRARY)?.coreJsModules ?? [])
  const options = { method: 'usage-global', targets: WEAPP_TARGETS, version: '3.38' }
  const injected = rewritten(code, { plugins: [[load.resolve('babel-plugin-polyfill-corejs3'), options]] })
  const modules = [...injected.matchAll(/core-js\/modules\/([\w.-]+)\.js/g)].map(([, module = '']) => module)
  // A constructor asks for everything its objects may do; what counts is what is called.
  const isNamed = (module: string): boolean => new RegExp(`\\.${memberOf(module)}\\b`).test(code)
  return [...new Set(modules)].filter((module) => !provided.has(module) && isNamed(module)).sort()
}
