/** Tests that are steps of one walk: after one that failed the rest say so at once, and wait for nothing. */
export const inOrder = (): ((name: string, work: () => Promise<void>) => void) => {
  let failed: string | undefined
  return (name, work) =>
    test(name, async () => {
      if (failed !== undefined) throw new Error(`not tried: “${failed}” failed`)
      failed = name
      await work()
      failed = undefined
    })
}
