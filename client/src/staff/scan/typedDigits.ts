import { parseLocator } from '@resident-card/shared'

const LOCATOR_DIGITS = 12

/** The digits in what was typed or pasted: full-width ones become plain, everything else goes. */
export const digitsIn = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')

/** In groups of four while they are the ones read out; what a scanner typed stays as it is. */
export const grouped = (digits: string): string =>
  digits.length > LOCATOR_DIGITS ? digits : digits.replace(/(\d{4})(?=\d)/g, '$1 ')

export type TypedProblem =
  { readonly code: 'short'; readonly missing: number } | { readonly code: 'long' | 'wrongDigit' }

/** A scanner that types behind what was already there: only its own digits count. */
export const withoutRest = (digits: string, tokenDigits: number): string =>
  digits.length > tokenDigits ? digits.slice(-tokenDigits) : digits

/** What is wrong with the digits as they stand, or undefined when they can be sent. Longer ones are a whole code. */
export const typedProblem = (digits: string, tokenDigits: number): TypedProblem | undefined => {
  if (digits.length === tokenDigits) return undefined
  if (digits.length < LOCATOR_DIGITS) return { code: 'short', missing: LOCATOR_DIGITS - digits.length }
  if (digits.length > LOCATOR_DIGITS) return { code: 'long' }
  return parseLocator(digits) === undefined ? { code: 'wrongDigit' } : undefined
}
