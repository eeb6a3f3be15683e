interface Line {
  running: number
  readonly waiting: (() => void)[]
}

/**
 * Lets so many of one name's calls run at the same moment; the others wait in order, so many of them at most. One who sends
 * fifty at once waits for himself, and nobody else does. undefined = too many wait already: it was not run.
 */
export const inTurns = (atOnce: number, waitingMost: number) => {
  const lines = new Map<string, Line>()
  const leave = (name: string, line: Line): void => {
    const next = line.waiting.shift()
    if (next !== undefined) return next()
    line.running -= 1
    if (line.running === 0) lines.delete(name)
  }
  return async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
    const line = lines.get(name) ?? { running: 0, waiting: [] }
    lines.set(name, line)
    if (line.running < atOnce) line.running += 1
    else if (line.waiting.length >= waitingMost) return undefined
    // Whoever leaves hands their place over.
    else await new Promise<void>((turn) => void line.waiting.push(turn))
    try {
      return await work()
    } finally {
      leave(name, line)
    }
  }
}
