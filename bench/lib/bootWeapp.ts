import type { OfflineVerdict } from '@resident-card/shared'
import { randomBytes } from 'node:crypto'
import { DIST } from '../../e2e/weapp/dist'
import { answers } from '../../e2e/weapp/runtime/answers'
import { deviceAnswers } from '../../e2e/weapp/runtime/deviceAnswers'
import { ModuleLoader } from '../../e2e/weapp/runtime/moduleLoader'
import { PhoneFiles } from '../../e2e/weapp/runtime/phoneFiles'
import { Timers } from '../../e2e/weapp/runtime/timers'
import { wxBasics } from '../../e2e/weapp/runtime/wxGlobals'

type Cloud = (name: string, data: Readonly<Record<string, unknown>>) => unknown
type Exports = Readonly<Record<string, unknown>>
interface Require {
  (id: string): Exports
  readonly m: Readonly<Record<string, unknown>>
}
interface BuiltDesk {
  readonly prepareDesk: (pin: string, name: string) => Promise<{ readonly ok: boolean }>
  readonly judgeOffline: (input: string) => Promise<OfflineVerdict>
  readonly close: () => void
}

/** A page of the staff part: its script brings every module of that package. */
const STAFF_PAGE = 'staff/scan/index'

/** The package's own `require`: webpack hands it to a chunk that asks for it, which is what every chunk of a page does. */
const requireOf = (wx: Record<string, unknown>): Require => {
  let found: Require | undefined
  const chunks = wx['webpackJsonp'] as { push(chunk: readonly unknown[]): void }
  chunks.push([['bench'], {}, (own: Require) => (found = own)])
  if (found === undefined) throw new Error('the package did not hand over its modules')
  return found
}

/** The one exported function whose body does this; names of exports are shortened in a build, those of methods are not. */
const exportThat = (own: Require, calls: string): ((...given: readonly unknown[]) => unknown) => {
  const ids = Object.keys(own.m).filter((id) => String(own.m[id]).includes(calls))
  for (const id of ids)
    for (const value of Object.values(own(id) ?? {}))
      if (typeof value === 'function' && String(value).includes(calls)) return value as (...given: unknown[]) => unknown
  throw new Error(`no export of the package calls ${calls}`)
}

/** The built mini-program's own modules, unmodified, on a phone without screens. `cloud`: the value of every call. */
export const bootWeapp = (cloud: Cloud): BuiltDesk => {
  const files = new PhoneFiles()
  const timers = new Timers()
  const storage = new Map<string, unknown>()
  const wx: Record<string, unknown> = {
    ...wxBasics({ storage, canvases: new Map(), firstPage: STAFF_PAGE, shows: () => false }),
    ...deviceAnswers,
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => files.manager,
    getPerformance: () => ({ now: () => performance.now() }),
    getRandomValues: answers('getRandomValues', ({ length }: { readonly length: number }) => ({
      randomValues: new Uint8Array(randomBytes(length)).buffer,
    })),
    cloud: {
      init: () => undefined,
      callFunction: async ({ name, data }: { name: string; data: Record<string, unknown> }) => ({
        result: { ok: true, value: JSON.parse(JSON.stringify(cloud(name, data))) as unknown },
      }),
    },
  }
  const loader = new ModuleLoader(DIST, {
    wx,
    console,
    ...timers.globals,
    Promise,
    App: () => undefined,
    Page: () => undefined,
    Component: () => undefined,
    Behavior: (definition: unknown) => definition,
    getApp: () => ({}),
    getCurrentPages: () => [],
  })
  loader.load('app')
  loader.load(STAFF_PAGE)
  const own = requireOf(wx)
  return {
    prepareDesk: exportThat(own, '.prepare(') as BuiltDesk['prepareDesk'],
    judgeOffline: exportThat(own, '.judge(') as BuiltDesk['judgeOffline'],
    close: () => timers.end(),
  }
}
