export type PinProblem = { readonly code: 'short'; readonly missing: number } | { readonly code: 'simple' }

/** The digits in what was typed, at most so many. */
export const pinIn = (typed: string, digits: number): string =>
  typed.normalize('NFKC').replace(/\D/g, '').slice(0, digits)

/** One digit all through, or digits in a row up or down: the first anybody tries, and a few tries are all there are. */
const isSimple = (pin: string): boolean => {
  const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin.charAt(at)) + 10) % 10)
  return [0, 1, 9].some((step) => steps.every((one) => one === step))
}

/** What is wrong with a new PIN of so many digits; undefined: nothing. */
export const pinProblem = (pin: string, digits: number): PinProblem | undefined => {
  if (pin.length < digits) return { code: 'short', missing: digits - pin.length }
  return isSimple(pin) ? { code: 'simple' } : undefined
}
