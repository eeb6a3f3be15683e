import { civilDate } from '@resident-card/shared'
import type { Instant, PlainDate } from '@resident-card/shared'

const DAY_MS = 24 * 60 * 60 * 1000
/** China has one zone and no summer time. */
const OFFSET_MS = 8 * 60 * 60 * 1000

let known: { readonly day: number; readonly date: PlainDate } | undefined

/** `civilDate` of a moment, worked out once a day: every call asks for it. */
export const todayAt = (now: Instant): PlainDate => {
  const day = Math.floor((now + OFFSET_MS) / DAY_MS)
  if (known?.day !== day) known = { day, date: civilDate(now) }
  return known.date
}
