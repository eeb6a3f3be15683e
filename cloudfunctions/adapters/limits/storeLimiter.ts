import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes'
import RateLimiterStoreAbstract from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract'
import type { ClockPort } from '../../ports/clock'
import type { Counted, Store } from '../../ports/store'

export interface LimiterOptions {
  /** What is counted; the beginning of every name. */
  readonly name: string
  readonly most: number
  readonly windowMs: number
}

/** What was granted: as much of what was asked as there was. */
export class Granted extends RateLimiterRes {
  constructor({ taken, count, until }: Counted, most: number, now: number) {
    // The library refuses by how much was used: where nothing was left, that is more than there is.
    super(most - count, Math.max(1, until - now), taken === 0 ? most + 1 : count, count === taken)
    this.points = taken
    this.until = until
  }
  readonly points: number
  /** When all there is can be had again, epoch ms. */
  readonly until: number
}

/**
 * A limit of `rate-limiter-flexible` over the store's own count, so that every process of a deployment shares it. Whoever
 * used it up is refused out of memory until the window is over; while the store is away each process counts for itself.
 */
export class StoreLimiter extends RateLimiterStoreAbstract {
  private readonly store: Pick<Store, 'count'>
  private readonly clock: ClockPort
  private readonly most: number

  constructor(store: Pick<Store, 'count'>, clock: ClockPort, { name, most, windowMs }: LimiterOptions) {
    const insurance = { keyPrefix: name, points: most, duration: windowMs / 1000 }
    super({
      ...insurance,
      storeClient: store,
      inMemoryBlockOnConsumed: most + 1,
      insuranceLimiter: new RateLimiterMemory(insurance),
    })
    this.store = store
    this.clock = clock
    this.most = most
  }

  /** The library's question to a store: count so many more. */
  _upsert(id: string, points: number, windowMs: number): Promise<Counted> {
    const at = this.clock.now()
    return this.store.count(id, { add: points, at, until: at + windowMs, most: this.most })
  }

  _getRateLimiterRes(_id: string, _points: number, counted: Counted): Granted {
    return new Granted(counted, this.most, this.clock.now())
  }
}
