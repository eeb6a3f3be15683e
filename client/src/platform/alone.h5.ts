import * as inThisTab from './alone'

/** Over every tab of the browser, where it has locks (https and localhost); else in this one. */
const locks = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks

export const alone: typeof inThisTab.alone = async (name, work) => {
  const all = locks()
  return all === undefined ? inThisTab.alone(name, work) : await all.request(name, work)
}

export const aloneOrNot: typeof inThisTab.aloneOrNot = async (name, work) => {
  const all = locks()
  if (all === undefined) return inThisTab.aloneOrNot(name, work)
  return await all.request(name, { ifAvailable: true }, async (lock) => (lock === null ? undefined : await work()))
}
