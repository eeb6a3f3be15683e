import type { Instant } from '../kernel/instant'
import { instant } from '../kernel/instant'

/** What a device remembers of the server's time. */
export interface ClockReadings {
  /** The server's latest `now`. */
  readonly serverAt: Instant
  /** The device's own clock when that reply came. */
  readonly deviceAt: number
  /** A clock nobody can set (`performance.now`), when that reply came; absent after a restart. */
  readonly steadyAt?: number
}

export interface TrustedTime {
  /** Never earlier than the server's latest word. */
  readonly now: Instant
  /** False: restarted since the server last answered, and the device's clock may have been set meanwhile. */
  readonly sure: boolean
  /** How far the device's clock is ahead of the server's (negative: behind), when they last met. */
  readonly offByMs: number
}

/** The server's time now, as well as this device can know it. */
export const trustedTime = (known: ClockReadings, deviceNow: number, steadyNow: number): TrustedTime => {
  const { serverAt, deviceAt, steadyAt } = known
  const passed = steadyAt === undefined ? deviceNow - deviceAt : steadyNow - steadyAt
  return {
    now: instant(Math.round(serverAt + Math.max(0, passed))),
    sure: steadyAt !== undefined && passed >= 0,
    offByMs: deviceAt - serverAt,
  }
}
