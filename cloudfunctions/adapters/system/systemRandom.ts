import { randomFillSync } from 'node:crypto'
import type { Random } from '../../ports/random'

/** Asking the system costs the same for five bytes as for these. */
const POOL_BYTES = 4096
/** More at once is seldom asked for, and asked of the system itself. */
const SMALL_BYTES = 64

const pool = new Uint8Array(POOL_BYTES)
let used = POOL_BYTES

/** From the system; small pieces out of a pool, in which each byte is given once and then is no more. */
export const systemRandom: Random = {
  bytes: (length) => {
    if (length > SMALL_BYTES) return randomFillSync(new Uint8Array(length))
    if (used + length > POOL_BYTES) {
      randomFillSync(pool)
      used = 0
    }
    const piece = pool.slice(used, used + length)
    pool.fill(0, used, used + length)
    used += length
    return piece
  },
}
