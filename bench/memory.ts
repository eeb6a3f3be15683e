import { spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { runGateway } from '../e2e/lib/gateway'
import { row } from './lib/row'
import type { Row } from './lib/row'

const PORT = 8191
const REST_MS = 10_000

/** Resident memory of the gateway with all functions, the demo world seeded, after ten seconds of rest. */
export const measureMemory = async (): Promise<readonly Row[]> => {
  const gateway = await runGateway({ port: PORT })
  try {
    await wait(REST_MS)
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(gateway.pid)], { encoding: 'utf8' })
    const value = Number(stdout.trim()) / 1024
    if (!(value > 0)) throw new Error('ps told nothing of the gateway')
    return [
      row({ area: 'memory', name: 'gateway with functions at rest', unit: 'MB', value, goal: 220, better: 'lower' }),
    ]
  } finally {
    await gateway.stop()
  }
}
