import Taro from '@tarojs/taro'

interface Reading {
  readonly raw: number
  readonly wall: number
}

/** WeChat's tools count milliseconds, phones microseconds, the documents don't say: measured against the clock. */
const MEASURED_OVER_MS = 500
const MICROSECONDS = 1000
let first: Reading | undefined
let perMs: number | undefined

const measure = (raw: number): void => {
  const wall = Date.now()
  if (first === undefined) first = { raw, wall }
  else if (wall - first.wall < 0) first = { raw, wall }
  else if (wall - first.wall >= MEASURED_OVER_MS) {
    const rate = (raw - first.raw) / (wall - first.wall)
    if (rate > 0.5 && rate < 2) perMs = 1
    else if (rate > MICROSECONDS / 2 && rate < MICROSECONDS * 2) perMs = MICROSECONDS
    else first = { raw, wall }
  }
}

/**
 * Milliseconds of a clock that nobody can set; undefined where the phone has none (library below 2.11), or in the
 * first half second, until its unit is known.
 */
export const steadyNow = (): number | undefined => {
  try {
    const raw: unknown = (Taro.getPerformance() as { readonly now?: () => number }).now?.()
    if (typeof raw !== 'number') return undefined
    if (perMs === undefined) measure(raw)
    return perMs === undefined ? undefined : raw / perMs
  } catch {
    return undefined
  }
}
