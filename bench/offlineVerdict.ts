import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { row } from './lib/row'
import type { Row } from './lib/row'

const AREA = 'offline verdict'

interface Measured {
  readonly verdictMs: number
  readonly bareMs: number
}

/** A process of its own: without a compiler from its first line on. */
const measureApart = async (): Promise<Measured> => {
  const outfile = resolve('bench', 'dist', 'verdictChild.cjs')
  await build({
    entryPoints: [resolve('bench', 'lib', 'verdictChild.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['libsql', 'mongodb', 'pngjs'],
    alias: { '@resident-card/shared': resolve('shared', 'src', 'index.ts') },
    logLevel: 'warning',
  })
  const said = execFileSync(process.execPath, ['--jitless', outfile], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(said) as Measured
}

/** What a window's device needs for a verdict without network, in the built mini-program with 5,000 cases. */
export const measureOfflineVerdict = async (): Promise<readonly Row[]> => {
  const { verdictMs, bareMs } = await measureApart()
  return [
    row({
      area: AREA,
      name: 'jitless, 5,000 cases, beyond the bare signature check',
      unit: 'ms',
      value: verdictMs,
      yardstick: bareMs,
      ratio: verdictMs - bareMs,
      goal: 5,
      better: 'lower',
    }),
  ]
}
