import { Writable } from 'node:stream'
import type { LogLine } from './logLine'
import { steadyLog } from './steadyLog'

const line = (n: number): LogLine => ({
  at: '2026-11-30T00:00:00.000Z',
  traceId: `trace-${n}`,
  function: 'window',
  outcome: 'ok',
  ms: n,
})

/** A disk that can be filled and emptied, and a clock that goes when it is told to. */
const aDisk = () => {
  const disk = { failing: undefined as string | undefined, text: '', opened: 0, at: 0 }
  const sink = (): Writable =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (disk.failing !== undefined) return done(Object.assign(new Error('no'), { code: disk.failing }))
        disk.text += chunk.toString('utf8')
        done()
      },
    })
  const open = (): Writable => {
    disk.opened += 1
    if (disk.failing === 'EACCES') throw new Error('not writable')
    return sink()
  }
  const steady = steadyLog({ open, now: () => disk.at })
  const lines = (): readonly Record<string, unknown>[] =>
    disk.text
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => JSON.parse(text) as Record<string, unknown>)
  return { disk, steady, lines }
}

describe('the log', () => {
  it.each(['ENOSPC', 'EACCES', 'EPIPE', 'EMFILE', 'EIO'])(
    'stands in nobody’s way at %s, and says how many lines are missing once it works again',
    async (code) => {
      const { disk, steady, lines } = aDisk()
      steady.log(line(1))
      await steady.settled()
      disk.failing = code
      for (let n = 2; n <= 4; n += 1) {
        expect(() => steady.log(line(n))).not.toThrow()
        await steady.settled()
      }
      const lostBefore = steady.lost()
      expect(lostBefore).toBeGreaterThanOrEqual(3)
      disk.failing = undefined
      disk.at += 1_000
      steady.log(line(5))
      steady.log(line(6))
      await steady.settled()
      expect(lines().map(({ traceId, lost }) => lost ?? traceId)).toEqual(['trace-1', lostBefore, 'trace-5', 'trace-6'])
    },
  )

  it('asks a disk that is full once a second, not at every call', async () => {
    const { disk, steady } = aDisk()
    disk.failing = 'EACCES'
    for (let n = 0; n < 1_000; n += 1) steady.log(line(n))
    expect({ opened: disk.opened, lost: steady.lost() }).toEqual({ opened: 1, lost: 1_000 })
    disk.at += 1_000
    steady.log(line(0))
    expect(disk.opened).toBe(2)
  })

  it('counts what was lost a second time with what was lost before', async () => {
    const { disk, steady, lines } = aDisk()
    disk.failing = 'ENOSPC'
    for (let n = 0; n < 5; n += 1) {
      steady.log(line(n))
      await steady.settled()
      disk.at += 1_000
    }
    disk.failing = undefined
    steady.log(line(9))
    await steady.settled()
    expect(lines()).toEqual([expect.objectContaining({ lost: 5 }), expect.objectContaining({ traceId: 'trace-9' })])
  })

  it('does not fill the memory for a reader that stopped reading', () => {
    const stuck = new Writable({ write: () => undefined })
    const steady = steadyLog({ open: () => stuck })
    for (let n = 0; n < 30_000; n += 1) steady.log(line(n))
    expect(stuck.writableLength).toBeLessThan(1_100_000)
    expect(steady.lost()).toBeGreaterThan(10_000)
  })

  it('begins a line of its own after one that was cut off', async () => {
    const { disk, steady } = aDisk()
    disk.text = '{"at":"2026'
    disk.failing = 'ENOSPC'
    steady.log(line(1))
    await steady.settled()
    disk.failing = undefined
    disk.at += 1_000
    steady.log(line(2))
    await steady.settled()
    expect(disk.text.split('\n')[1]).toMatch(/^\{.*"lost":1\}$/)
  })
})
