import { instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'

const EIGHT_HOURS_MS = 8 * 3_600_000

/** `2026-11-22 09:30:00`, as the carrier's clocks in China write it; undefined where it is no such time. */
export const readChinaTime = (text: unknown): Instant | undefined => {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return undefined
  const at = Date.parse(`${text.replace(' ', 'T')}+08:00`)
  return Number.isNaN(at) || writeChinaTime(instant(at)) !== text ? undefined : instant(at)
}

export const writeChinaTime = (at: Instant): string =>
  new Date(at + EIGHT_HOURS_MS).toISOString().slice(0, 19).replace('T', ' ')
