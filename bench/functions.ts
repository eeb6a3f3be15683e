import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { median } from './lib/median'
import { row } from './lib/row'
import type { Row } from './lib/row'

const FUNCTIONS = ['applications', 'casework', 'window', 'deadlines', 'carrierEvents']
const ROUNDS = 21

/** Milliseconds one `require` takes in a process of its own, as on a cold start. */
const coldRequire = (file: string): number => {
  const script = `const from = process.hrtime.bigint(); require(${JSON.stringify(file)}); console.log(Number(process.hrtime.bigint() - from) / 1e6); process.exit(0)`
  const env = { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Shanghai' }
  const { stdout, status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env })
  if (status !== 0) throw new Error(`require ${file}: ${stderr}`)
  return Number(stdout)
}

const bundleDriver = async (file: string): Promise<void> => {
  const optional = [
    'aws4',
    'gcp-metadata',
    'kerberos',
    'mongodb-client-encryption',
    'snappy',
    'socks',
    '@mongodb-js/zstd',
    '@aws-sdk/credential-providers',
  ]
  const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: optional } as const
  await build({
    ...options,
    stdin: { contents: `module.exports = require('mongodb')`, resolveDir: resolve('cloudfunctions') },
    outfile: file,
  })
}

/** Each built function against a bundle of the mongodb driver alone, in turn. Needs `npm run build:functions`. */
export const measureFunctions = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const driver = join(folder, 'driver.cjs')
  await bundleDriver(driver)
  try {
    return FUNCTIONS.map((name) => {
      const file = resolve('cloudfunctions', 'dist', name, 'index.js')
      const times = Array.from({ length: ROUNDS }, () => ({ own: coldRequire(file), driver: coldRequire(driver) }))
      const ratio = median(times.map((time) => time.own / time.driver))
      const [value, yardstick] = [median(times.map(({ own }) => own)), median(times.map((time) => time.driver))]
      return row({
        area: 'functions',
        name: `cold require of ${name} ÷ mongodb driver`,
        unit: 'ms',
        value,
        yardstick,
        ratio,
        goal: 1.2,
        better: 'lower',
      })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
