import type { DeskPorts } from '../ground/ports'

type Clocks = Pick<DeskPorts, 'wallNow' | 'steadyNow'>

/**
 * How long nobody has used this desk. Summed up from look to look by whichever clock says more: the steady one may stand
 * still while the device sleeps, the other one may be set. Set back it adds nothing, and takes nothing away.
 */
export class IdleTime {
  readonly #clocks: Clocks
  #wall: number
  #steady: number | undefined
  #ms = 0

  constructor(clocks: Clocks) {
    this.#clocks = clocks
    this.#wall = clocks.wallNow()
    this.#steady = clocks.steadyNow()
  }

  /** Milliseconds since it was used last. */
  look(): number {
    const [wall, steady] = [this.#clocks.wallNow(), this.#clocks.steadyNow()]
    const bySteady = steady === undefined || this.#steady === undefined ? 0 : steady - this.#steady
    this.#ms += Math.max(0, wall - this.#wall, bySteady)
    this.#wall = wall
    this.#steady = steady
    return this.#ms
  }

  /** Used just now. */
  begin(): void {
    this.look()
    this.#ms = 0
  }
}
