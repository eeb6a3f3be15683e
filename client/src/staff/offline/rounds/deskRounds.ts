import { backOffMs } from '../connection/backOff'
import { DRAIN_LOCK, type DeskParts } from '../device/deskParts'
import { drain } from '../queue/drain'
import { lockIfIdle } from './idleLock'
import { lookAtDevice } from '../device/lookAtDevice'
import { syncVault } from '../device/syncVault'
import { areOld, wipeDeviceAlone } from '../device/wipeDevice'

const ROUND_MS = 5_000
const SYNC_EVERY_MS = 60_000
const TASKS_EVERY_MS = 5 * 60_000
const FIRST_RETRY_MS = 3_000
const LONGEST_RETRY_MS = 120_000

/** What a desk does by itself, again and again: nobody has to press anything for it. */
export class DeskRounds {
  readonly #parts: DeskParts
  #cancel: () => void = () => undefined
  #failures = 0
  #drainFrom = 0
  #tasksFrom = 0

  constructor(parts: DeskParts) {
    this.#parts = parts
  }

  start(): void {
    const round = (): void => {
      void this.once().catch(() => undefined)
      this.#cancel = this.#parts.ports.later(round, ROUND_MS)
    }
    round()
  }

  stop(): void {
    this.#cancel()
  }

  /** Every round: old data go, unused ones are locked; then, with a server that answers, the queue is sent and the data renewed. */
  async once(): Promise<void> {
    const parts = this.#parts
    const { ports, memory, connection, queue, clock } = parts
    if (!memory.work.loaded) return
    lockIfIdle(parts)
    if (areOld(parts)) await wipeDeviceAlone(parts, 'old')
    await queue.tidy(clock.time()?.now ?? ports.wallNow())
    parts.changed()
    if (connection.state === 'offline') return
    if (queue.waiting.length > 0 && ports.wallNow() >= this.#drainFrom) await this.send()
    if (memory.vault !== undefined && ports.wallNow() - memory.work.lastSyncAt >= SYNC_EVERY_MS) await this.sync()
    await this.#closedTasks()
  }

  /** At once, whatever happened before. */
  async send(): Promise<void> {
    const { ports, memory, queue, clock, connection, changed } = this.#parts
    await ports.aloneOrNot(DRAIN_LOCK, async () => {
      await queue.load()
      if (queue.waiting.length === 0) return
      memory.note({ sending: true })
      changed()
      try {
        const heard = (serverAt: number): void => {
          clock.heard(serverAt)
          connection.answered()
        }
        const drained = await drain({ ask: ports.ask.syncHandOvers, queue, changed, heard })
        this.#failures = drained === 'done' ? 0 : this.#failures + 1
      } catch {
        this.#failures += 1
      } finally {
        memory.note({ sending: false })
        const wait = backOffMs(this.#failures, FIRST_RETRY_MS, LONGEST_RETRY_MS, Math.random())
        this.#drainFrom = this.#failures === 0 ? 0 : ports.wallNow() + wait
        changed()
      }
    })
  }

  /** True: the server answered. */
  async sync(): Promise<boolean | undefined> {
    lockIfIdle(this.#parts)
    const answered = await syncVault(this.#parts)
    if (answered === true) this.#parts.connection.answered()
    if (answered === false) this.#parts.connection.failed()
    return answered
  }

  /** The server answers again, or the page is looked at again. */
  async again(): Promise<void> {
    this.#drainFrom = 0
    this.#failures = 0
    this.#parts.memory.note({ lastSyncAt: 0 })
    lockIfIdle(this.#parts)
    await lookAtDevice(this.#parts)
    await this.once()
  }

  /** A conflict stays on the screen until somebody has settled its task, here or elsewhere. */
  async #closedTasks(): Promise<void> {
    const { ports, queue, changed } = this.#parts
    const open = queue.lines.flatMap(({ state, taskId }) => (state === 'conflict' && taskId ? [taskId] : []))
    if (open.length === 0 || ports.wallNow() < this.#tasksFrom) return
    this.#tasksFrom = ports.wallNow() + TASKS_EVERY_MS
    const reply = await ports.ask.listTasks({ status: 'closed' })
    if (!reply.ok) return
    const closed = new Set(reply.value.items.map(({ taskId }) => taskId))
    if (!open.some((taskId) => closed.has(taskId))) return
    await queue.drop(({ taskId }) => taskId !== undefined && closed.has(taskId))
    changed()
  }
}
