import { civilDate } from '@resident-card/shared'
import type { Instant, PlainDate } from '@resident-card/shared'

/** In China, too, a day begins on the hour. */
const HOUR_MS = 60 * 60 * 1000

let known: { readonly hour: number; readonly date: PlainDate } | undefined

/** `civilDate` of a moment, worked out once an hour: every call asks for it. */
export const todayAt = (now: Instant): PlainDate => {
  const hour = Math.floor(now / HOUR_MS)
  if (known?.hour !== hour) known = { hour, date: civilDate(now) }
  return known.date
}
