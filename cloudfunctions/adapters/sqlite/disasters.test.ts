import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildProgram, programEnv } from '../../testing/childProgram'
import { caseIndexes, type CaseRecord } from '../../testing/storeContract/caseRecord'
import { listSkipped } from '../../testing/listSkipped'
import { LONGER } from '../../testing/longer'
import { openSqliteStore } from './openSqliteStore'

const cases = { name: 'cases', indexes: caseIndexes, document: undefined as unknown as CaseRecord }
const folder = mkdtempSync(join(tmpdir(), 'disasters-'))
const fileOf = (name: string): string => join(folder, name, 'store.db')
const script = join(folder, 'write.cjs')
const running: ChildProcess[] = []

beforeAll(() => {
  buildProgram('storeContract/writeUntilKilled.ts', script)
})
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

interface Writer {
  readonly child: ChildProcess
  /** What it was told is stored, and the outages it met, in order. */
  readonly said: string[]
  readonly ended: Promise<string | undefined>
  /** When it has said so many lines more of a kind. */
  more(lines: number, kind?: 'unavailable' | 'stored'): Promise<void>
}

/** `limitBlocks`: no file of this process may become larger (of 512 or 1,024 bytes each, as the shell has it). */
const startWriter = (file: string, lanes: number, name: string, limitBlocks?: number): Writer => {
  const env = programEnv()
  const limit = limitBlocks === undefined ? '' : `ulimit -S -f ${limitBlocks} && `
  const command = `${limit}exec "$0" "$@"`
  const child = spawn('sh', ['-c', command, process.execPath, script, file, String(lanes), name], { env })
  running.push(child)
  const said: string[] = []
  const lines = createInterface({ input: child.stdout })
  const waiting = new Set<() => void>()
  lines.on('line', (line) => {
    said.push(line)
    for (const look of waiting) look()
  })
  const isOf = (kind: string, line: string): boolean => (line === 'unavailable') === (kind === 'unavailable')
  return {
    child,
    said,
    ended: Promise.all([once(child, 'exit'), once(lines, 'close')]).then(([[, signal]]) => String(signal)),
    more: (wanted, kind = 'stored') =>
      new Promise((resolve, reject) => {
        const count = (): number => said.filter((line) => isOf(kind, line)).length
        const before = count()
        const look = (): void => {
          if (count() < before + wanted) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        child.once('exit', () => reject(new Error(`ended after ${said.length} lines`)))
      }),
  }
}

const lostOf = async (file: string, acknowledged: readonly string[]): Promise<readonly string[]> => {
  const store = openSqliteStore({ file })
  const table = store.table<CaseRecord>(cases)
  const lost: string[] = []
  for (const line of acknowledged) {
    const [id = '', version = ''] = line.split(' ')
    const found = await table.get(id)
    if (found === undefined || found.version < Number(version)) lost.push(line)
  }
  await store.close()
  return lost
}
const stored = (said: readonly string[]): readonly string[] => said.filter((line) => line !== 'unavailable')

describe('killed', () => {
  test.each(Array.from({ length: 2 * LONGER }, (_, at) => at + 1))(
    'two programs with sixteen writers each lose nothing they acknowledged, and the file goes on (%i)',
    async (round) => {
      const file = fileOf(`killed-${round}`)
      const acknowledged: string[] = []
      for (const life of [1, 2]) {
        const writers = ['x', 'y'].map((name) => startWriter(file, 16, `${name}${life}`))
        await Promise.all(writers.map(({ more }, at) => more(150 + ((round * 37 + life * 61 + at * 23) % 200))))
        for (const { child } of writers) child.kill('SIGKILL')
        expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(['SIGKILL', 'SIGKILL'])
        acknowledged.push(...writers.flatMap(({ said }) => said))
      }
      expect(stored(acknowledged).length).toBeGreaterThan(600)
      expect(await lostOf(file, stored(acknowledged))).toEqual([])
    },
    120_000,
  )
})

const canGiveBack = spawnSync('prlimit', ['--version']).status === 0
if (!canGiveBack) listSkipped('the disk is full', 'prlimit (util-linux) is not there')
else
  test.each([
    ['for the log', 600],
    ['at once', 150],
  ])(
    'the disk is full, %s: writes are outages, nothing acknowledged is lost, and with space they work again unhelped',
    async (name, blocks) => {
      const file = fileOf(`full-${name.replaceAll(' ', '-')}`)
      await openSqliteStore({ file }).close()
      const writer = startWriter(file, 8, 'f', blocks)
      await writer.more(20, 'unavailable')
      const before = stored(writer.said).length
      spawnSync('prlimit', ['--fsize=unlimited', '--pid', String(writer.child.pid)])
      await writer.more(50)
      writer.child.kill('SIGKILL')
      await writer.ended
      expect(stored(writer.said).length).toBeGreaterThan(before)
      expect(await lostOf(file, stored(writer.said))).toEqual([])
    },
    120_000,
  )
