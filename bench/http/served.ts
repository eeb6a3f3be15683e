import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Prepared } from './prepared'
import { operations, type Operation } from './operations'

/** Where the command is given; this file runs from a bundle. */
const ROOT = process.cwd()

export interface Setting {
  readonly title: string
  /** A checkout with its gateway built (`npm start` builds it). */
  readonly checkout: string
  readonly workers: number
  /** undefined = the embedded store. */
  readonly mongo?: { readonly uri: string; readonly database: string }
}

export interface Served {
  readonly title: string
  port(): number
  readonly operations: readonly Operation[]
  /** Ends the processes and begins new ones on the same store. */
  beginAnew(): Promise<void>
  stop(): Promise<void>
}

const LOOKED_AT = 20
const OFFICERS = 64

/** This file's own sources of the load, on top of the sources of the checkout that is measured. */
const bundlePrepare = async (checkout: string, outfile: string): Promise<void> => {
  await build({
    entryPoints: [join(ROOT, 'bench', 'http', 'prepare.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['libsql', 'mongodb', 'wx-server-sdk', '@cornerstonejs/*'],
    alias: { '@resident-card/shared': join(checkout, 'shared', 'src', 'index.ts') },
    logLevel: 'error',
    nodePaths: [join(checkout, 'node_modules')],
    plugins: [
      {
        name: 'checkout',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^\.\.\/\.\.\/cloudfunctions\// }, ({ path }) => ({
            path: `${join(checkout, path.replace('../../', ''))}.ts`,
          }))
        },
      },
    ],
  })
}

const envOf = ({ mongo, workers, checkout }: Setting, folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_PATH: join(checkout, 'node_modules'),
  PORT: '0',
  DATA_DIR: folder,
  CLIENT_DIR: join(folder, 'no-client'),
  TIMER_SECONDS: '3600',
  WORKERS: String(workers),
  SEED: 'no',
  // All of it comes from one address.
  CALLS_TIMES: '1000000',
  STORE: mongo === undefined ? 'sqlite' : 'mongodb',
  MONGODB_URI: mongo?.uri ?? '',
  MONGODB_DATABASE: mongo?.database ?? '',
})

/** The gateway of a checkout, begun; its port, once it listens. */
const begin = async ({ checkout, title }: Setting, env: NodeJS.ProcessEnv) => {
  const gateway = join(checkout, '.local', 'build', 'gateway.cjs')
  const child = spawn(process.execPath, [gateway], { env, cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (part) => {
      const [, found] = /listening http:\/\/127\.0\.0\.1:(\d+)/.exec(String(part)) ?? []
      if (found !== undefined) resolve(Number(found))
    })
    child.once('close', () => reject(new Error(`${title}: the gateway ended`)))
  })
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Makes a store of its own in which `usedUp` of each may be used up, and serves it as a person would find it. */
export const serve = async (setting: Setting, usedUp: number): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'http-'))
  const out = join(folder, 'prepared.json')
  // Beside what that checkout built: a package that is imported late is looked for from there.
  const program = join(setting.checkout, '.local', 'build', 'prepare.cjs')
  const env = envOf(setting, folder)
  await bundlePrepare(setting.checkout, program)
  const args = [program, folder, String(LOOKED_AT + usedUp), String(usedUp), String(OFFICERS), out]
  const made = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`${setting.title}: ${made.stderr}`)
  const prepared = JSON.parse(readFileSync(out, 'utf8')) as Prepared
  const [looked, given] = [prepared.cases.slice(0, LOOKED_AT), prepared.cases.slice(LOOKED_AT)]
  let running = await begin(setting, env)
  return {
    title: setting.title,
    port: () => running.port,
    operations: operations(prepared, looked, given, [...prepared.applicants]),
    beginAnew: async () => {
      await running.stop()
      running = await begin(setting, env)
    },
    stop: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
