/** How slow a guess is; kept beside the data, so that it can be raised. */
export interface SlowKdf {
  /** Power of two; N · r · 128 bytes of memory. */
  readonly N: number
  readonly r: number
  readonly p: number
}

/**
 * OFFICE-OFFLINE: a mini-program on an iPhone runs without a compiler (1.3 to 2.5 s for 2^13 there, 70 ms elsewhere),
 * a browser with one (150 ms for 2^15).
 */
export const SLOW_KDF: SlowKdf = { N: process.env['TARO_ENV'] === 'h5' ? 2 ** 15 : 2 ** 13, r: 8, p: 1 }
