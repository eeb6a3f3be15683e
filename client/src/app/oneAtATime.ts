/** What is carried out one after the other, each tried again while the platform is busy with another. */
export interface OneAtATime {
  /**
   * Carries it out once everything before it has ended. `name`: the same asked for again meanwhile is the same wish, and ends
   * with it. False: refused for good, or again and again.
   */
  readonly run: (name: string, work: () => Promise<unknown>) => Promise<boolean>
}

interface Patience {
  readonly wait: (ms: number) => Promise<void>
  /** Before each further try, ms: together longer than the slowest transition of a slow phone. */
  readonly pausesMs: readonly number[]
  /** A phone that never answers must not end all navigation. */
  readonly longestMs: number
}

/** What stands against it stands against the next try too. Of anything else a phone may say, the words are not documented: it moves. */
const FOR_GOOD = /not found|tab ?bar|limit exceed|first page/i
const wordsOf = (error: unknown): string => String((error as { errMsg?: unknown } | null)?.errMsg ?? error)

type Tried = 'done' | 'busy' | 'refused'
const ended = (work: Promise<unknown>): Promise<Tried> =>
  work.then(
    (): Tried => 'done',
    (error: unknown): Tried => (FOR_GOOD.test(wordsOf(error)) ? 'refused' : 'busy'),
  )

export const oneAtATime = ({ wait, pausesMs, longestMs }: Patience): OneAtATime => {
  const waiting = new Map<string, Promise<boolean>>()
  let tail: Promise<unknown> = Promise.resolve()

  const attempt = (work: () => Promise<unknown>): Promise<Tried> =>
    Promise.race([ended(work()), wait(longestMs).then((): Tried => 'done')])
  const insist = async (work: () => Promise<unknown>): Promise<boolean> => {
    let tried = await attempt(work)
    for (const pause of pausesMs) {
      if (tried !== 'busy') break
      await wait(pause)
      tried = await attempt(work)
    }
    return tried === 'done'
  }
  return {
    run: (name, work) => {
      const same = waiting.get(name)
      if (same !== undefined) return same
      const mine = tail.then(() => insist(work)).finally(() => waiting.delete(name))
      waiting.set(name, mine)
      tail = mine
      return mine
    },
  }
}
