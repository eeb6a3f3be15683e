import type { Store } from '../ports/store'

/** As many rows as a process remembers; forgotten ones are written once more. */
const MOST = 50_000

const remembered = new WeakMap<Store, { readonly hour: number; readonly ids: Set<string> }>()

/** What this process wrote down of lists in this store within this hour: it needn't be said to the store again. */
export const writtenLately = (store: Store, hour: number): Set<string> => {
  const known = remembered.get(store)
  if (known?.hour === hour && known.ids.size < MOST) return known.ids
  const ids = new Set<string>()
  remembered.set(store, { hour, ids })
  return ids
}
