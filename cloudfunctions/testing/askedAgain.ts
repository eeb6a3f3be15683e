const AGAIN = 20

/** Whoever is told "try again" does: asks once, and at most twenty times more as long as `waits` says so of what came back. */
export const askedAgain = async <T>(
  ask: () => Promise<T>,
  waits: (told: PromiseSettledResult<T>) => boolean,
): Promise<T> => {
  for (let left = AGAIN; ; left -= 1) {
    const [told] = await Promise.allSettled([ask()])
    if (left > 0 && waits(told)) {
      // People don't all come back at the same moment; two that do meet each other again.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * (AGAIN - left + 1)))
      continue
    }
    if (told.status === 'rejected') throw told.reason
    return told.value
  }
}
