import { settingMs } from '@resident-card/shared'

const MINUTE_MS = 60_000

/** Whole minutes in which the same officer may still undo a hand-over; undefined: over. Both in the server's time. */
export const undoLeft = (handoverAt: number, now: number): number | undefined => {
  const left = handoverAt + settingMs('undoBySameOfficer', handoverAt) - now
  return left <= 0 ? undefined : Math.floor(left / MINUTE_MS)
}
