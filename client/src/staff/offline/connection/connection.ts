import { settingAt, settingMs, type CallError, type Reply } from '@resident-card/shared'
import { backOffMs } from './backOff'

const BETWEEN_TRIES_MS = 200
const FIRST_PROBE_MS = 2_000
const LONGEST_PROBE_MS = 30_000

interface ConnectionPorts {
  readonly wallNow: () => number
  readonly later: (work: () => void, ms: number) => () => void
  readonly newRequestId: () => string
  /** A cheap question; true: answered. */
  readonly probe: () => Promise<boolean>
  readonly changed: (state: 'online' | 'offline') => void
}

export interface CallOptions {
  readonly requestId?: string
  /**
   * What no device can answer by itself: the desk works offline after three seconds all the same, and says so, but an answer
   * that comes later is still taken.
   */
  readonly patient?: boolean
}
export type Ask<I, T> = (input: I, options: CallOptions) => Promise<Reply<T>>

const noAnswer = (code: 'offline' | 'timeout'): { readonly ok: false; readonly error: CallError } => ({
  ok: false,
  error: { kind: 'unavailable', code, traceId: '' },
})
const isOutage = (reply: Reply<unknown>): boolean => !reply.ok && reply.error.kind === 'unavailable'

/**
 * Whether the server answers. What the platform says of its network is a hint to look, never the verdict: a hall's WLAN
 * is often there and leads nowhere.
 */
export class Connection {
  readonly #ports: ConnectionPorts
  #state: 'online' | 'offline' = 'online'
  #since: number
  #errors = 0
  #probes = 0
  #probing = false
  #cancelProbe: () => void = () => undefined

  constructor(ports: ConnectionPorts) {
    this.#ports = ports
    this.#since = ports.wallNow()
  }

  get state(): 'online' | 'offline' {
    return this.#state
  }
  /** Epoch ms of the device's clock. */
  get since(): number {
    return this.#since
  }

  /**
   * Asks, and asks again after an error, always under the same request id: three errors or three seconds without an
   * answer, and the device works offline. An answer that comes later still brings it back. Offline nothing is asked.
   */
  async call<I, T>(ask: Ask<I, T>, input: I, options: CallOptions = {}): Promise<Reply<T>> {
    if (this.#state === 'offline') {
      this.look()
      return noAnswer('offline')
    }
    const sameId = { requestId: options.requestId ?? this.#ports.newRequestId() }
    return new Promise((resolve) => {
      let waiting = true
      const end = (reply: Reply<T>): void => {
        waiting = false
        cancel()
        resolve(reply)
      }
      const cancel = this.#ports.later(
        () => {
          this.goOffline()
          if (options.patient !== true) end(noAnswer('timeout'))
        },
        settingMs('offlineAfter', this.#ports.wallNow()),
      )
      const once = async (): Promise<void> => {
        const reply = await ask(input, sameId)
        if (!isOutage(reply)) {
          this.answered()
          end(reply)
        } else if (waiting) {
          this.failed()
          if (this.#state === 'offline') end(reply)
          else this.#ports.later(() => void (waiting && once()), BETWEEN_TRIES_MS)
        }
      }
      void once()
    })
  }

  /** A reply came, whatever it says. */
  answered(): void {
    this.#errors = 0
    this.#probes = 0
    this.#cancelProbe()
    this.#go('online')
  }

  failed(): void {
    this.#errors += 1
    if (this.#errors >= settingAt('offlineAfterErrors', this.#ports.wallNow())) this.goOffline()
  }

  goOffline(): void {
    if (this.#state === 'offline') return
    this.#go('offline')
    this.#probeLater()
  }

  /** Looks whether the server answers, now: a hint of the platform, or somebody who wants to know. */
  look(): void {
    this.#cancelProbe()
    void this.#probe()
  }

  stop(): void {
    this.#cancelProbe()
  }

  async #probe(): Promise<void> {
    if (this.#probing) return
    this.#probing = true
    const answered = await this.#ports.probe().catch(() => false)
    this.#probing = false
    if (answered) this.answered()
    else {
      this.failed()
      this.#probeLater()
    }
  }

  #probeLater(): void {
    this.#cancelProbe()
    this.#probes += 1
    const wait = backOffMs(this.#probes, FIRST_PROBE_MS, LONGEST_PROBE_MS, Math.random())
    this.#cancelProbe = this.#ports.later(() => void this.#probe(), wait)
  }

  #go(state: 'online' | 'offline'): void {
    if (this.#state === state) return
    this.#state = state
    this.#since = this.#ports.wallNow()
    this.#ports.changed(state)
  }
}
