type Timer = ReturnType<typeof setTimeout>

/** Timers for the program, all ended with it: a forgotten interval of a page must not keep a test alive. */
export class Timers {
  readonly #running = new Set<Timer>()

  /** The four functions, as the program sees them. */
  readonly globals = {
    setTimeout: (work: () => void, ms?: number): Timer => this.#keep(setTimeout(work, ms)),
    setInterval: (work: () => void, ms?: number): Timer => this.#keep(setInterval(work, ms)),
    clearTimeout: (timer: Timer | undefined): void => this.#drop(timer),
    clearInterval: (timer: Timer | undefined): void => this.#drop(timer),
  }

  end(): void {
    for (const timer of this.#running) clearTimeout(timer)
    this.#running.clear()
  }

  #keep(timer: Timer): Timer {
    this.#running.add(timer)
    return timer
  }

  #drop(timer: Timer | undefined): void {
    clearTimeout(timer)
    if (timer !== undefined) this.#running.delete(timer)
  }
}
