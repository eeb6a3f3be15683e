import type { Instant } from './instant'

const SHANGHAI_OFFSET_MINUTES = 480
const MINUTES_A_DAY = 1440

/** The time of day in China, `HH:mm`. Compares as a string. */
export const civilTime = (at: Instant): string => {
  const minutes = (Math.floor(at / 60_000) + SHANGHAI_OFFSET_MINUTES) % MINUTES_A_DAY
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
