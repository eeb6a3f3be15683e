import { instant, settingMs, slotVerdict } from '@resident-card/shared'
import type { Conflict, HandOverEntry, Instant } from '@resident-card/shared'

type Clocks = Pick<HandOverEntry, 'scannedAt' | 'serverAt' | 'dataAt'>

/** Good in its slot when it was scanned, or so near to it that the device could not know better. */
const isOfItsTime = (slot: number, scannedAt: number, roomMs: number): boolean =>
  [-roomMs, 0, roomMs].some((shift) => slotVerdict(slot, instant(scannedAt + shift)).code === 'ok')

/**
 * What the times in an entry say against it (OFFICE-OFFLINE): a code scanned outside its slot, a hand-over before the scan
 * or long after it, later than now, or made on data too old to hand over on.
 */
export const doubtOfClocks = (
  { scannedAt, serverAt, dataAt }: Clocks,
  slot: number,
  now: Instant,
): Conflict | undefined => {
  const handingOver = serverAt - scannedAt
  const roomMs = settingMs('clockUnsure', serverAt)
  if (!isOfItsTime(slot, scannedAt, roomMs)) return 'clockDoubt'
  if (handingOver < 0 || handingOver > settingMs('handoverAfterScan', serverAt)) return 'clockDoubt'
  if (serverAt > now + roomMs || dataAt > serverAt + roomMs) return 'clockDoubt'
  return serverAt - dataAt > settingMs('offlineHandover', serverAt) ? 'notAllowed' : undefined
}
