/** Works that must not run side by side, by name: one after the other, as they were asked for. */
const tails = new Map<string, Promise<unknown>>()

/** Waits until nobody else is at it. */
export const alone = <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const mine = (tails.get(name) ?? Promise.resolve()).then(work, work)
  tails.set(name, mine)
  const end = (): void => {
    if (tails.get(name) === mine) tails.delete(name)
  }
  mine.then(end, end)
  return mine
}

/** undefined: somebody else is at it. */
export const aloneOrNot = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> =>
  tails.has(name) ? undefined : alone(name, work)
