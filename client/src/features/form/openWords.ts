import { addDays, civilDate, instant, openState, PUBLISHED_CALENDAR, type AuthorityView } from '@resident-card/shared'
import type words from '../../text/authority.zh'
import type { Say } from '../../text/say'

export interface OpenNow {
  readonly open: boolean
  readonly text: string
}

const short = (time: string): string => time.replace(/^0/, '')

/** Whether an office is open at a moment, and until when or from when. Public holidays count. */
export const openWords = (hours: AuthorityView['hours'], nowMs: number, t: typeof words, say: Say): OpenNow => {
  const now = instant(nowMs)
  const today = civilDate(now)
  const state = openState(hours, now, PUBLISHED_CALENDAR)
  if (state.open) return { open: true, text: t.openNow(short(state.until)) }
  if (!('on' in state)) return { open: false, text: t.closed }
  const at = short(state.at)
  if (state.on === today) return { open: false, text: t.closedToday(at) }
  if (state.on === addDays(today, 1)) return { open: false, text: t.closedTomorrow(say.weekday(state.on), at) }
  return { open: false, text: t.closedUntil(say.date(state.on, today), at) }
}
