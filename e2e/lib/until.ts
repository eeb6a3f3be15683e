/** Long, for a busy machine; for ever would keep the test from ending. */
const GIVE_UP_MS = 90_000

/** Resolves once it is so; asks again and again, one answer after the other. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const last = Date.now() + GIVE_UP_MS; !(await holds()); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() > last) throw new Error('it never was so')
}
