import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LogLine } from '../../runtime/logLine'
import { callLog } from './callLog'

const folder = mkdtempSync(join(tmpdir(), 'call-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const line = (n: number, detail = ''): LogLine => ({
  at: '2026-11-30T00:00:00.000Z',
  traceId: `trace-${n}`,
  function: 'window',
  outcome: 'ok',
  ms: 1,
  detail,
})
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8)

describe('the log of this machine', () => {
  it('is for its owner’s eyes, also where an earlier build left it open to others', async () => {
    const path = join(folder, 'open.log')
    writeFileSync(path, '{"traceId":"old"}\n')
    chmodSync(path, 0o644)
    const kept = callLog(path)
    kept.log(line(1))
    await kept.close()
    expect(modeOf(path)).toBe('600')
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3)
  })

  it('keeps six files at most, all of them its owner’s, and the newest lines in the first', async () => {
    const place = join(folder, 'rotated')
    mkdirSync(place)
    const path = join(place, 'calls.log')
    const kept = callLog(path)
    const long = 'x'.repeat(500_000)
    for (let n = 0; n < 200; n += 1) {
      kept.log(line(n, long))
      // Written before the next, as lines come one by one.
      await kept.settled()
    }
    kept.log(line(200))
    await kept.close()
    const names = readdirSync(place).sort()
    expect(names).toEqual(['calls.log', ...[1, 2, 3, 4, 5].map((n) => `calls.log.${n}`)])
    expect(names.map((name) => modeOf(join(place, name)))).toEqual(names.map(() => '600'))
    expect(names.every((name) => statSync(join(place, name)).size < 12_000_000)).toBe(true)
    expect(kept.lost()).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('trace-200')
  })

  it('fails nobody where it can’t be written, and is there again when it can', async () => {
    const path = join(folder, 'taken.log')
    // Root writes whatever its rights: a folder of that name stops everybody.
    mkdirSync(path)
    const clock = { at: 0 }
    const kept = callLog(path, () => clock.at)
    for (let n = 0; n < 3; n += 1) kept.log(line(n))
    expect(kept.lost()).toBe(3)
    rmdirSync(path)
    clock.at += 1_000
    kept.log(line(9))
    await kept.close()
    expect(readFileSync(path, 'utf8')).toMatch(/"lost":3\}\n.*trace-9/)
  })
})
