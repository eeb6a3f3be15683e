import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'

/** Six bytes, 48 bits, are at most 15 decimal digits: 2^48 - 1 = 281474976710655. */
const BYTES_PER_GROUP = 6
const DIGITS_PER_GROUP = 15
const GROUP_LIMIT = 2 ** (8 * BYTES_PER_GROUP)

/** Digits only, 15 for every 6 bytes. The number of bytes must be a multiple of 6. */
export const bytesToDigits = (bytes: Uint8Array): string => {
  if (bytes.length % BYTES_PER_GROUP !== 0)
    throw new RangeError(`not a multiple of ${BYTES_PER_GROUP}: ${bytes.length}`)
  let digits = ''
  for (let at = 0; at < bytes.length; at += BYTES_PER_GROUP) {
    const group = bytes.subarray(at, at + BYTES_PER_GROUP).reduce((value, byte) => value * 256 + byte, 0)
    digits += String(group).padStart(DIGITS_PER_GROUP, '0')
  }
  return digits
}

/** The one byte string these digits stand for; a scanner's line end and spaces around them are no part of them. */
export const digitsToBytes = (text: string): Result<Uint8Array, 'malformed'> => {
  const digits = text.trim()
  if (digits.length % DIGITS_PER_GROUP !== 0 || !/^\d+$/.test(digits)) return err('malformed')
  const bytes = new Uint8Array((digits.length / DIGITS_PER_GROUP) * BYTES_PER_GROUP)
  for (let group = 0; group * DIGITS_PER_GROUP < digits.length; group += 1) {
    let value = Number(digits.slice(group * DIGITS_PER_GROUP, (group + 1) * DIGITS_PER_GROUP))
    if (value >= GROUP_LIMIT) return err('malformed')
    for (let at = (group + 1) * BYTES_PER_GROUP - 1; at >= group * BYTES_PER_GROUP; at -= 1) {
      bytes[at] = value % 256
      value = Math.floor(value / 256)
    }
  }
  return ok(bytes)
}
