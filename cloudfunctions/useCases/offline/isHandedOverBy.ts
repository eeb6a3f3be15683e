import type { HandOverEntry } from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/records'

/**
 * Whether the case knows this entry as a hand-over: made by it, also when that was taken back since; or by an online try of
 * the same officer under the same id, whose answer never reached the device.
 */
export const isHandedOverBy = (
  { handover, undoneHandovers = [], processed }: ApplicationRecord,
  { entryId, officer }: HandOverEntry,
): boolean =>
  [handover, ...undoneHandovers].some((known) => known?.offline?.entryId === entryId) ||
  processed.some(({ requestId, account }) => requestId === entryId && account === officer.account)
