import type { Brand } from '../kernel/brand'
import { dammDigit } from './damm'

/** Twelve digits to read out, the last a check digit: finds one case at one authority for five minutes. */
export type Locator = Brand<string, 'Locator'>

const LOCATOR_DIGITS = 12
/** What people type or scanners add between digits. */
const SEPARATORS = /[\s\-–—]/g

/** From at least seven random bytes: 53 bits, so that every one of the 10^11 is as likely to one part in 90,000. */
export const makeLocator = (random: Uint8Array): Locator => {
  if (random.length < 7) throw new RangeError('a locator takes seven random bytes')
  const bits = random.subarray(0, 7).reduce((value, byte, at) => value * 256 + (at === 0 ? byte & 0x1f : byte), 0)
  const digits = String(bits % 10 ** (LOCATOR_DIGITS - 1)).padStart(LOCATOR_DIGITS - 1, '0')
  return `${digits}${dammDigit(digits)}` as Locator
}

/** In threes of four: `4827 1936 0582`. */
export const formatLocator = (locator: Locator): string => locator.replace(/(\d{4})(?=\d)/g, '$1 ')

/** The locator in what was typed, spaces and dashes let pass; undefined when it is none or a digit is wrong. */
export const parseLocator = (text: string): Locator | undefined => {
  const digits = text.replace(SEPARATORS, '')
  return digits.length === LOCATOR_DIGITS && /^\d+$/.test(digits) && dammDigit(digits) === 0
    ? (digits as Locator)
    : undefined
}
