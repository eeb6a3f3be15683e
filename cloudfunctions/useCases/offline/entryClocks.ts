import {
  CLOCK_UNSURE_TOLERANCE_MS,
  HANDOVER_AFTER_SCAN_MS,
  instant,
  OFFLINE_HANDOVER_MAX_AGE_MS,
  slotVerdict,
} from '@resident-card/shared'
import type { Conflict, HandOverEntry, Instant } from '@resident-card/shared'

type Clocks = Pick<HandOverEntry, 'scannedAt' | 'serverAt' | 'dataAt'>

const ROOM_MS = CLOCK_UNSURE_TOLERANCE_MS

/** Good in its slot when it was scanned, or so near to it that the device could not know better. */
const isOfItsTime = (slot: number, scannedAt: number): boolean =>
  [-ROOM_MS, 0, ROOM_MS].some((shift) => slotVerdict(slot, instant(scannedAt + shift)).code === 'ok')

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
  if (!isOfItsTime(slot, scannedAt)) return 'clockDoubt'
  if (handingOver < 0 || handingOver > HANDOVER_AFTER_SCAN_MS) return 'clockDoubt'
  if (serverAt > now + ROOM_MS || dataAt > serverAt + ROOM_MS) return 'clockDoubt'
  return serverAt - dataAt > OFFLINE_HANDOVER_MAX_AGE_MS ? 'notAllowed' : undefined
}
