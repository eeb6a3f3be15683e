import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes'
import type { ClockPort } from '../../ports/clock'
import { Granted, StoreLimiter } from './storeLimiter'
import type { LimiterOptions } from './storeLimiter'
import type { Store } from '../../ports/store'

/** What this process holds of somebody's allowance. */
interface Lease {
  left: number
  /** When what is left is worth nothing any more, epoch ms. */
  until: number
  /** How much was asked for last: whoever comes often is given more at once, and the store is asked less. */
  size: number
  /** Being asked for: the others wait for that. */
  asking?: Promise<number | undefined>
}

/** Of how many callers at most; more than come in one window, on one machine. */
const HELD_MOST = 20_000
const FIRST = 5

/**
 * Takes an allowance out of the store a part at a time and spends it in memory: most calls cost no write, and all processes
 * together never spend more than there is. A process that goes takes what it held with it. `nameOf`: how the store is to know
 * who is counted; made only when it is asked.
 */
export const leases = (
  store: Pick<Store, 'count'>,
  clock: ClockPort,
  options: LimiterOptions,
  nameOf: (key: string) => string = (key) => key,
) => {
  const limiter = new StoreLimiter(store, clock, options)
  const held = new Map<string, Lease>()
  const largest = Math.max(1, Math.floor(options.most / 5))

  const leaseOf = (key: string): Lease => {
    const known = held.get(key)
    if (known !== undefined) return known
    if (held.size >= HELD_MOST) forgetOver(held, clock.now())
    const made: Lease = { left: 0, until: 0, size: 0 }
    held.set(key, made)
    return made
  }

  /** Answers until when there is nothing; undefined = there is something now. */
  const ask = async (key: string, lease: Lease): Promise<number | undefined> => {
    const now = clock.now()
    const size = Math.min(largest, lease.until > now ? lease.size * 2 : Math.min(FIRST, largest))
    try {
      const granted = await limiter.consume(nameOf(key), size)
      // Counted in memory while the store is away, all of it was granted.
      const isOfStore = granted instanceof Granted
      lease.left = isOfStore ? granted.points : size
      lease.until = isOfStore ? granted.until : now + granted.msBeforeNext
      lease.size = size
      return undefined
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return now + refused.msBeforeNext
    }
  }

  /** Spends one; answers when there is more, epoch ms, where there is none left. */
  return async (key: string): Promise<number | undefined> => {
    const lease = leaseOf(key)
    for (;;) {
      if (lease.left > 0 && lease.until > clock.now()) {
        lease.left -= 1
        return undefined
      }
      lease.asking ??= ask(key, lease).finally(() => delete lease.asking)
      const until = await lease.asking
      if (until !== undefined) return until
    }
  }
}

/** Those whose time is over, or, where nobody's is, everybody: they ask again. */
const forgetOver = (held: Map<string, Lease>, now: number): void => {
  for (const [key, { until, asking }] of held) if (until <= now && asking === undefined) held.delete(key)
  if (held.size >= HELD_MOST) held.clear()
}
