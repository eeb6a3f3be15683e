import type { Worker } from 'node:cluster'

/** What a process of several is there for besides answering. */
export interface Duties {
  /** 1 …; a process that takes another's place has its number. */
  readonly number: number
  /** The first one, at the first start: makes the demo's people while nobody else is there. */
  readonly seeds: boolean
  /** The timer's calls come from one process only. */
  readonly ticks: boolean
}

/** The part of `node:cluster` that is used. */
export interface Cluster {
  fork(env: Record<string, string>): Worker
}

const TOO_SOON_MS = 5000
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000

/** As environment variables, and back: a process is told its duties when it is made. */
const dutiesToEnv = ({ number, seeds, ticks }: Duties): Record<string, string> => ({
  WORKER_DUTIES: [number, seeds ? 'seeds' : '', ticks ? 'ticks' : ''].join(','),
})
export const dutiesFromEnv = (env: NodeJS.ProcessEnv): Duties => {
  const [number = '1', seeds, ticks] = (env['WORKER_DUTIES'] ?? '').split(',')
  return { number: Number(number), seeds: seeds === 'seeds', ticks: ticks === 'ticks' }
}

/** A process says this when it answers. */
export interface Ready {
  readonly listening: string
}
const isReady = (message: unknown): message is Ready =>
  typeof message === 'object' && message !== null && 'listening' in message

/** The process itself has said why. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted'
}

export interface Workers {
  /** The address, once all of them answer. Rejects with `NotStarted`. */
  readonly ready: Promise<string>
  /** Lets every process finish what it is doing. */
  stop(): Promise<void>
}

/**
 * So many processes that answer at one address, on one store. One that ends, however it ends, is replaced: at once, and ever
 * more slowly if it ends again and again. None knows of another; what they share is in the store.
 */
export const startWorkers = (cluster: Cluster, count: number, seed: boolean): Workers => {
  const alive = new Map<number, Worker>()
  const waiting = new Set<NodeJS.Timeout>()
  let stopping = false

  const start = (duties: Duties, pauseMs = FIRST_PAUSE_MS): Promise<string> =>
    new Promise((resolve, reject) => {
      const worker = cluster.fork(dutiesToEnv(duties))
      const startedAt = Date.now()
      let answers = false
      alive.set(duties.number, worker)
      worker.on('message', (message: unknown) => {
        if (!isReady(message)) return
        answers = true
        resolve(message.listening)
      })
      worker.once('exit', () => {
        alive.delete(duties.number)
        if (!answers) reject(new NotStarted(`process ${duties.number}`))
        if (stopping) return
        const isOften = Date.now() - startedAt < TOO_SOON_MS
        const next = isOften ? Math.min(2 * pauseMs, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS
        const timer = setTimeout(
          () => {
            waiting.delete(timer)
            start({ ...duties, seeds: false }, next).catch(() => undefined)
          },
          isOften ? pauseMs : 0,
        )
        waiting.add(timer)
      })
    })

  const stop = async (): Promise<void> => {
    stopping = true
    for (const timer of waiting) clearTimeout(timer)
    await Promise.all(
      [...alive.values()].map((worker) => {
        const ended = new Promise((resolve) => worker.once('exit', resolve))
        worker.kill('SIGTERM')
        return ended
      }),
    )
  }

  const startAll = async (): Promise<string> => {
    try {
      // Alone: it makes keys, store and people, which the others find.
      const address = await start({ number: 1, seeds: seed, ticks: true })
      const others = Array.from({ length: count - 1 }, (_, at) => start({ number: at + 2, seeds: false, ticks: false }))
      await Promise.all(others)
      return address
    } catch (error) {
      await stop()
      throw error
    }
  }
  return { ready: startAll(), stop }
}
