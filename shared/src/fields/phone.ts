/** A mainland mobile number: 1, then 3–9, then nine digits. */
const MOBILE_LENGTH = 11
export const MOBILE = /^1[3-9]\d{9}$/

/** Why this is no mainland mobile number; `by` counts digits missing or too many. */
export type PhoneProblem =
  | { readonly code: 'missing' }
  | { readonly code: 'notDigits' }
  | { readonly code: 'tooShort'; readonly by: number }
  | { readonly code: 'tooLong'; readonly by: number }
  | { readonly code: 'notMobile' }

/** As people type and paste it: spaces, hyphens and the country's code left out, full-width digits as narrow ones. */
export const plainPhone = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '')

/** The contract's rule of a mobile number, said so that a person can put it right; undefined = nothing wrong. */
export const phoneProblem = (typed: string): PhoneProblem | undefined => {
  const phone = plainPhone(typed)
  if (phone === '') return { code: 'missing' }
  if (!/^\d+$/.test(phone)) return { code: 'notDigits' }
  const missing = MOBILE_LENGTH - phone.length
  if (missing > 0) return { code: 'tooShort', by: missing }
  if (missing < 0) return { code: 'tooLong', by: -missing }
  return /^1[3-9]/.test(phone) ? undefined : { code: 'notMobile' }
}
