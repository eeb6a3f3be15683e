type Timer = ReturnType<typeof setTimeout>

/** Timers for the program, all ended with it: a forgotten interval of a page must not keep a test alive. */
export class Timers {
  readonly #running = new Set<Timer>()
  #ended = false

  /** The four functions, as the program sees them. */
  readonly globals = {
    setTimeout: (work: () => void, ms?: number): Timer => this.#keep(setTimeout(work, ms)),
    setInterval: (work: () => void, ms?: number): Timer => this.#keep(setInterval(work, ms)),
    clearTimeout: (timer: Timer | undefined): void => this.#drop(timer),
    clearInterval: (timer: Timer | undefined): void => this.#drop(timer),
  }

  /** What an answer on its way would still start after the end is not started. */
  end(): void {
    this.#ended = true
    for (const timer of this.#running) clearTimeout(timer)
    this.#running.clear()
  }

  #keep(timer: Timer): Timer {
    if (this.#ended) clearTimeout(timer)
    else this.#running.add(timer)
    return timer
  }

  #drop(timer: Timer | undefined): void {
    clearTimeout(timer)
    if (timer !== undefined) this.#running.delete(timer)
  }
}
