import type { Writable } from 'node:stream'
import type { Log, LogLine } from './logLine'

export interface SteadyLogParts {
  /** Where lines go; asked again after it failed. May throw. */
  open(): Writable
  /** Milliseconds of any clock that never goes back. */
  readonly now?: () => number
}

export interface SteadyLog {
  readonly log: Log
  /** Lines that were given and never written. */
  lost(): number
  /** Resolves when what was given so far is written or lost. */
  settled(): Promise<void>
  /** The same, and gives back what it holds; a later line opens it anew. */
  close(): Promise<void>
}

/** A disk that is full stays so for a while; asking it at every call would cost each call a try. */
const TRY_AGAIN_AFTER_MS = 1_000
/** A reader that stopped reading must not fill our memory. */
const MOST_WAITING_BYTES = 1024 * 1024

/** Said once, when lines are written again. Begins a line of its own: the one before may have been cut off. */
const afterLoss = (lost: number): string =>
  `\n${JSON.stringify({ at: new Date().toISOString(), function: 'log', outcome: 'ok', lost })}\n`

/**
 * A log that stands in nobody's way: no line ever throws, rejects or waits. A line that can't be written (disk full, not
 * writable, no handles left, nobody reading) is counted; when lines are written again, one of them says how many are missing.
 */
export const steadyLog = ({ open, now = () => performance.now() }: SteadyLogParts): SteadyLog => {
  let stream: Writable | undefined
  const heard = new WeakSet<Writable>()
  let failedAt = -Infinity
  let lost = 0
  let unsaid = 0
  let pending = 0
  let waiting: (() => void)[] = []

  const lose = (lines: number): void => {
    lost += lines
    unsaid += lines
  }
  const fail = (failed: Writable | undefined): void => {
    failedAt = now()
    if (failed !== undefined && failed === stream) stream = undefined
  }
  const opened = (): Writable | undefined => {
    if (stream !== undefined) return stream
    if (now() - failedAt < TRY_AGAIN_AFTER_MS) return undefined
    try {
      const fresh = open()
      // Once for each: standard output is the same one again.
      if (!heard.has(fresh)) fresh.on('error', () => fail(fresh))
      heard.add(fresh)
      stream = fresh
    } catch {
      fail(undefined)
    }
    return stream
  }
  const write = (line: LogLine): void => {
    const to = opened()
    if (to === undefined || to.writableLength > MOST_WAITING_BYTES) return lose(1)
    const saying = unsaid
    unsaid = 0
    const text = `${JSON.stringify(line)}\n`
    pending += 1
    to.write(saying > 0 ? afterLoss(saying) + text : text, (error) => {
      if (error) {
        lost += 1
        unsaid += saying + 1
        fail(to)
      }
      settle()
    })
  }
  const settle = (): void => {
    pending -= 1
    if (pending > 0) return
    for (const resolve of waiting) resolve()
    waiting = []
  }
  const settled = (): Promise<void> =>
    pending === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))
  return {
    log: (line) => {
      try {
        write(line)
      } catch {
        lose(1)
      }
    },
    lost: () => lost,
    settled,
    close: async () => {
      await settled()
      const last = stream
      stream = undefined
      if (last === undefined || last.closed) return
      await new Promise<void>((resolve) => last.once('close', resolve).end())
    },
  }
}
