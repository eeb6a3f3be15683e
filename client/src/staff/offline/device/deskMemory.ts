import type { Vault } from '../vault/vault'
import { nextState, type DeviceEvent, type DeviceState } from './deviceState'

/** What goes on beside the state of the device. */
interface Work {
  /** What lies on this device was read, or can't be. */
  readonly loaded: boolean
  /** Wrong PINs left, as last counted on the disk. */
  readonly triesLeft: number
  readonly syncing: boolean
  readonly sending: boolean
  /** Epoch ms of the device's clock. */
  readonly lastSyncAt: number
}

const GIVING_UP: ReadonlySet<DeviceEvent['kind']> = new Set(['signedOut', 'wiped', 'revoked'])

/** What this tab knows at the moment. Everybody reads it; it is written here, and nowhere else. */
export class DeskMemory {
  #device: DeviceState = { kind: 'none' }
  #work: Work = { loaded: false, triesLeft: 0, syncing: false, sending: false, lastSyncAt: 0 }
  #givenUp = 0

  get device(): DeviceState {
    return this.#device
  }

  /** Only while open. */
  get vault(): Vault | undefined {
    return this.#device.kind === 'open' ? this.#device.vault : undefined
  }

  get work(): Work {
    return this.#work
  }

  /** How often the data were given up. */
  get givenUp(): number {
    return this.#givenUp
  }

  /**
   * Something became of the device. With `since`, the `givenUp` from when it was begun: false, and nothing changes, if the
   * data were given up meanwhile. What was begun before must not bring them back.
   */
  happened(event: DeviceEvent, since = this.#givenUp): boolean {
    if (since !== this.#givenUp) return false
    this.#device = nextState(this.#device, event)
    if (GIVING_UP.has(event.kind)) this.#givenUp += 1
    return true
  }

  note(change: Partial<Work>): void {
    this.#work = { ...this.#work, ...change }
  }
}
