/** Lists a group of tests this machine can't run, with the reason. In CI nothing may be skipped: there it fails. */
export function listSkipped(name: string, reason: string): void {
  const title = `${name}, not run here: ${reason}`
  if (process.env['CI'])
    test(title, () => {
      throw new Error(reason)
    })
  else test.skip(title, () => undefined)
}
