import type { HandOverEntry } from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/application'

const signatureOf = (reply: unknown): unknown =>
  typeof reply === 'object' && reply !== null && 'signatureId' in reply ? reply.signatureId : undefined

/** A request of this officer under this id that made one of the case's hand-overs; another command's number is none. */
const wasMadeOnline = (
  { handover, undoneHandovers = [], processed }: ApplicationRecord,
  { entryId, officer }: HandOverEntry,
): boolean => {
  const done = processed.find(({ requestId, account }) => requestId === entryId && account === officer.account)
  const signatureId = signatureOf(done?.reply)
  return [handover, ...undoneHandovers].some((known) => known !== undefined && known.signatureId === signatureId)
}

/**
 * Whether the case knows this entry as a hand-over: made by it, also when that was taken back since; or by an online try of
 * the same officer under the same id, whose answer never reached the device.
 */
export const isHandedOverBy = (record: ApplicationRecord, entry: HandOverEntry): boolean =>
  [record.handover, ...(record.undoneHandovers ?? [])].some((known) => known?.offline?.entryId === entry.entryId) ||
  wasMadeOnline(record, entry)
