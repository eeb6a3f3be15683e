import type { HistoryEntry } from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/application'

/** The hand-over that the undoing at `entry` takes back: the last one before it. */
export const takingBefore = (
  { history }: Pick<ApplicationRecord, 'history'>,
  entry: number,
): (Pick<HistoryEntry, 'at' | 'by'> & { readonly entry: number }) | undefined => {
  for (let place = entry - 1; place >= 0; place -= 1) {
    const before = history[place]
    if (before?.kind === 'handedOver') return { at: before.at, by: before.by, entry: place }
  }
  return undefined
}
