import { instant } from '../kernel/instant'
import type { Instant } from '../kernel/instant'

/** How long one code is shown. */
const SLOT_SECONDS = 60
const SLOT_MS = SLOT_SECONDS * 1000
/** A code is good in its own slot and the one after: while the current slot is its own or the next. */
const SLOTS_VALID = 2

/** Whole minutes since 1970-01-01T00:00Z. */
export const slotOf = (at: Instant): number => Math.floor(at / SLOT_MS)

export const slotStart = (slot: number): Instant => instant(slot * SLOT_MS)

export type SlotVerdict =
  { readonly code: 'ok' } | { readonly code: 'expired'; readonly bySeconds: number } | { readonly code: 'notYet' }

/** Whether a code of this slot is good now. `now` is the judge's clock, never the phone's. */
export const slotVerdict = (slot: number, now: Instant): SlotVerdict => {
  if (now < slotStart(slot)) return { code: 'notYet' }
  const end = slotStart(slot + SLOTS_VALID)
  return now < end ? { code: 'ok' } : { code: 'expired', bySeconds: Math.floor((now - end) / 1000) }
}
