import { instant, trustedTime, type ClockReadings, type TrustedTime } from '@resident-card/shared'
import * as v from 'valibot'
import type { DeskPorts } from './ports'
import { readJson } from './readJson'

const NAME = 'clock'
const WRITTEN_EVERY_MS = 60_000
/** A steady clock that lags behind by more than this has slept with the device, or the other one was set: neither is sure. */
const SLEPT_MS = 30_000
const kept = v.strictObject({ serverAt: v.number(), deviceAt: v.number() })

type Ports = Pick<DeskPorts, 'texts' | 'wallNow' | 'steadyNow'>

/** The server's time as this device knows it; every reply that names a time corrects it. */
export class DeskClock {
  readonly #ports: Ports
  #known: ClockReadings | undefined
  #writtenAt = 0

  constructor(ports: Ports) {
    this.#ports = ports
  }

  async load(): Promise<void> {
    const found = readJson(kept, await this.#ports.texts.read(NAME).catch(() => undefined))
    if (this.#known === undefined && found !== undefined)
      this.#known = { serverAt: instant(found.serverAt), deviceAt: found.deviceAt }
  }

  /**
   * The device is prepared anew, and with it its clock: else one answer of a server whose clock was ahead would keep its
   * data too old for ever.
   */
  begin(serverAt: number): void {
    this.#known = undefined
    this.#writtenAt = 0
    this.heard(serverAt)
  }

  /** A reply's `now`. One that was overtaken by a later one changes nothing. */
  heard(serverAt: number): void {
    if (this.#known !== undefined && serverAt < this.#known.serverAt) return
    const [deviceAt, steadyAt] = [this.#ports.wallNow(), this.#ports.steadyNow()]
    this.#known = { serverAt: instant(serverAt), deviceAt, ...(steadyAt !== undefined && { steadyAt }) }
    if (Math.abs(deviceAt - this.#writtenAt) < WRITTEN_EVERY_MS) return
    this.#writtenAt = deviceAt
    // Lost, the device's clock is unsure a little earlier: no reason to disturb anybody.
    void this.#ports.texts.write(NAME, JSON.stringify({ serverAt, deviceAt })).catch(() => undefined)
  }

  /** undefined: the server was never heard. */
  time(): TrustedTime | undefined {
    const known = this.#known
    if (known === undefined) return undefined
    const [wall, steady] = [this.#ports.wallNow(), this.#ports.steadyNow()]
    const { steadyAt, ...unsteady } = known
    const slept =
      steadyAt !== undefined && steady !== undefined && wall - known.deviceAt - (steady - steadyAt) > SLEPT_MS
    if (steady === undefined || slept) return trustedTime(unsteady, wall, 0)
    return trustedTime(known, wall, steady)
  }
}
