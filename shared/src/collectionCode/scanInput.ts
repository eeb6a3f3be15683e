import { parseLocator } from './locator'
import type { Locator } from './locator'
import { TOKEN_DIGITS, decodeToken } from './token'

export type ScanInput =
  | { readonly kind: 'token'; readonly digits: string }
  | { readonly kind: 'locator'; readonly locator: Locator }
  | { readonly kind: 'malformed' }

/** What a camera, a desktop scanner or a person put in: full-width digits, spaces and line ends are let pass. */
export const parseScanInput = (text: string): ScanInput => {
  const plain = text.normalize('NFKC')
  const digits = plain.replace(/\s/g, '')
  if (digits.length === TOKEN_DIGITS && decodeToken(digits).ok) return { kind: 'token', digits }
  const locator = parseLocator(plain)
  return locator === undefined ? { kind: 'malformed' } : { kind: 'locator', locator }
}
