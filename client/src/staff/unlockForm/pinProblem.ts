import { PIN_DIGITS } from '@resident-card/shared'

export type PinProblem = { readonly code: 'short'; readonly missing: number } | { readonly code: 'simple' }

/** The digits in what was typed, at most six. */
export const pinIn = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '').slice(0, PIN_DIGITS)

/** One digit six times, or six in a row up or down: the first anybody tries, and five tries are all there are. */
const isSimple = (pin: string): boolean => {
  const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin.charAt(at)) + 10) % 10)
  return [0, 1, 9].some((step) => steps.every((one) => one === step))
}

/** What is wrong with a new PIN; undefined: nothing. */
export const pinProblem = (pin: string): PinProblem | undefined => {
  if (pin.length < PIN_DIGITS) return { code: 'short', missing: PIN_DIGITS - pin.length }
  return isSimple(pin) ? { code: 'simple' } : undefined
}
