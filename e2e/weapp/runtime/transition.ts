/**
 * One page moves over another for a while, and WeChat refuses every navigation meanwhile. How long it takes is the phone's
 * matter: from nothing to most of a second.
 */
export class Transition {
  /** ms the next one takes. */
  readonly #lasts: () => number
  readonly #waiting: (() => void)[] = []
  #running = false

  constructor(lasts: () => number) {
    this.#lasts = lasts
  }

  get isRunning(): boolean {
    return this.#running
  }

  /** The pages begin to move; `ended` is told once they have come to rest. */
  begin(ended: () => void = () => undefined): void {
    this.#running = true
    setTimeout(() => {
      this.#running = false
      ended()
      this.#waiting.splice(0).forEach((go) => go())
    }, this.#lasts())
  }

  /** A finger can't reach what moves: whoever taps waits for this. */
  rest(): Promise<void> {
    return this.#running ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve()
  }
}
