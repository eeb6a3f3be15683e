import type { OfflineVerdict, Reply } from '@resident-card/shared'
import { Connection, type Ask, type CallOptions } from './connection/connection'
import { DeskClock } from './ground/deskClock'
import { DeskMemory } from './device/deskMemory'
import type { DeskParts } from './device/deskParts'
import { DeskRounds } from './rounds/deskRounds'
import type { DeskState, HandedOverOffline, OfflineHandOver, Prepared, Unlocked } from './ground/deskState'
import { deskView } from './device/deskView'
import { handOverOffline } from './device/handOverOffline'
import { HandOverQueue } from './queue/handOverQueue'
import { used } from './rounds/idleLock'
import { IdleTime } from './device/idleTime'
import { judgeOffline, timeNow } from './device/judgeOffline'
import { KeyStore } from './vault/keyStore'
import { lookAtDevice } from './device/lookAtDevice'
import type { DeskPorts } from './ground/ports'
import { prepareDesk } from './device/prepareDesk'
import { unlockDesk } from './device/unlockDesk'
import { areOld, forgetData, wipeDeviceAlone } from './device/wipeDevice'

/** When the server said something, by its own clock: `now`, and a verdict's `at`. */
const serverTime = (value: unknown): number | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { now, at } = value as { readonly now?: unknown; readonly at?: unknown }
  const said = 'verdict' in value ? at : now
  return typeof said === 'number' ? said : undefined
}

/** Working without network, all of it, over any platform and server. */
export class OfflineDesk {
  readonly #parts: DeskParts
  readonly #rounds: DeskRounds
  readonly #listeners = new Set<() => void>()
  #state: DeskState
  #started: Promise<void> | undefined

  constructor(ports: DeskPorts, newRequestId: () => string) {
    const connection = new Connection({
      wallNow: ports.wallNow,
      later: ports.later,
      newRequestId,
      probe: () => this.#probe(),
      changed: (state) => {
        this.#changed()
        if (state === 'online') void this.again()
      },
    })
    this.#parts = {
      ports,
      connection,
      idle: new IdleTime(ports),
      clock: new DeskClock(ports),
      keys: new KeyStore(ports),
      queue: new HandOverQueue(ports),
      memory: new DeskMemory(),
      changed: () => this.#changed(),
    }
    this.#rounds = new DeskRounds(this.#parts)
    this.#state = deskView(this.#parts)
  }

  /** Reads what lies on this device and begins its rounds, once. */
  start(): Promise<void> {
    this.#started ??= this.#start()
    return this.#started
  }

  get state(): DeskState {
    return this.#state
  }

  subscribe(tell: () => void): () => void {
    this.#listeners.add(tell)
    return () => this.#listeners.delete(tell)
  }

  async prepare(pin: string, name: string): Promise<Prepared> {
    await this.start()
    return prepareDesk(this.#parts, pin, name)
  }

  async unlock(pin: string): Promise<Unlocked> {
    await this.start()
    const unlocked = await unlockDesk(this.#parts, pin)
    if (unlocked === 'open') void this.#rounds.sync()
    return unlocked
  }

  wipe(): Promise<void> {
    return wipeDeviceAlone(this.#parts, 'asked')
  }

  /** Another part of the program has wiped the data, or is about to. */
  forget(): void {
    forgetData(this.#parts, 'asked')
  }

  /** Somebody is at the desk: a touch, a key, a page opened. What is open stays so; what was left too long is locked. */
  used(): void {
    used(this.#parts)
  }

  async judge(input: string): Promise<OfflineVerdict> {
    this.used()
    await this.start()
    if (areOld(this.#parts)) await wipeDeviceAlone(this.#parts, 'old')
    return judgeOffline(this.#parts, input, timeNow(this.#parts))
  }

  async handOver(wanted: OfflineHandOver): Promise<HandedOverOffline> {
    this.used()
    await this.start()
    if (areOld(this.#parts)) await wipeDeviceAlone(this.#parts, 'old')
    const done = await handOverOffline(this.#parts, wanted)
    if (done.ok && this.#parts.connection.state === 'online') this.send()
    return done
  }

  send(): void {
    void this.start().then(() => this.#rounds.send())
  }

  /** A person has seen this conflict, or has settled its task. */
  async acknowledge(of: { readonly entryId?: string; readonly taskId?: string }): Promise<void> {
    await this.#parts.queue.drop(
      ({ state, entryId, taskId }) =>
        state === 'conflict' && (entryId === of.entryId || (taskId !== undefined && taskId === of.taskId)),
    )
    this.#changed()
  }

  async call<I, T>(ask: Ask<I, T>, input: I, options?: CallOptions): Promise<Reply<T>> {
    const reply = await this.#parts.connection.call(ask, input, options)
    const said = reply.ok ? serverTime(reply.value) : undefined
    if (said !== undefined) this.#parts.clock.heard(said)
    return reply
  }

  /** Another tab has changed what lies on this device: wiped it, handed a card over, got an answer. */
  async elsewhere(): Promise<void> {
    await this.start()
    await lookAtDevice(this.#parts)
  }

  /** The platform's hint that the network came or went, or that the page is looked at again. */
  look(): void {
    this.#parts.connection.look()
  }
  goOffline(): void {
    this.#parts.connection.goOffline()
  }
  async again(): Promise<void> {
    await this.start()
    await this.#rounds.again()
  }

  stop(): void {
    this.#rounds.stop()
    this.#parts.connection.stop()
  }

  async #start(): Promise<void> {
    const { clock, keys } = this.#parts
    try {
      await clock.load()
      await keys.load(timeNow(this.#parts).now)
      await lookAtDevice(this.#parts)
    } catch {
      // No storage (a private window, say): this device works online only.
      this.#parts.memory.note({ loaded: true })
    }
    this.#changed()
    this.#rounds.start()
  }

  /** Any answer will do: of bringing the data up to date where they are open, else of the cheapest question. */
  async #probe(): Promise<boolean> {
    const synced = await this.#rounds.sync()
    if (synced !== undefined) return synced
    const reply = await this.#parts.ports.ask.getSession({})
    if (reply.ok) this.#parts.clock.heard(reply.value.now)
    return reply.ok || reply.error.kind !== 'unavailable'
  }

  #changed(): void {
    const state = deskView(this.#parts)
    // Its rounds come by every few seconds; nothing is drawn for that alone.
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return
    this.#state = state
    this.#listeners.forEach((tell) => tell())
  }
}
