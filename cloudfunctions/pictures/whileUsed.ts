export interface WhileUsed<T> {
  /** What there is, or a new one. Rejects as `make` does; the next one asks again. */
  get(): Promise<T>
  /** Whoever has it goes on with it; the next one gets a new one. */
  letGo(): void
}

/** Something dear both to make and to keep: made for the first who asks, let go when nobody has asked for `restMs`. */
export const whileUsed = <T>(make: () => Promise<T>, restMs: number): WhileUsed<T> => {
  let held: Promise<T> | undefined
  let rest: NodeJS.Timeout | undefined
  const letGo = (): void => {
    held = undefined
    clearTimeout(rest)
  }
  const made = (): Promise<T> => {
    const making = make()
    making.catch(() => {
      if (held === making) letGo()
    })
    return making
  }
  return {
    get: () => {
      clearTimeout(rest)
      // A process that has nothing else to do may end.
      rest = setTimeout(letGo, restMs).unref()
      return (held ??= made())
    },
    letGo,
  }
}
