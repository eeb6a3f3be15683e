import { BATCH_MOST } from '@resident-card/shared'

/** Chosen or not, as tapped; never more than fit in one batch. */
export const toggle = (chosen: readonly string[], id: string): readonly string[] => {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id)
  return chosen.length < BATCH_MOST ? [...chosen, id] : chosen
}

/** Everything on the screen, or nothing if all of it was chosen. */
export const toggleAll = (chosen: readonly string[], shown: readonly string[]): readonly string[] =>
  isAll(chosen, shown) ? [] : shown.slice(0, BATCH_MOST)

export const isAll = (chosen: readonly string[], shown: readonly string[]): boolean =>
  shown.length > 0 && chosen.length >= Math.min(shown.length, BATCH_MOST)
