/**
 * A desktop scanner is a keyboard: it types its digits and ends with Enter, wherever the focus happens to be. What goes
 * into a field is that field's matter; here is everything else.
 */
export interface KeyBurst {
  readonly digits: string
  readonly lastAt: number
}

export const NO_BURST: KeyBurst = { digits: '', lastAt: 0 }

/** Between two keys of one burst at most this many milliseconds: slow scanners and busy machines included. */
const GAP_MS = 1000
/** The shortest thing scanned: the 12 digits. */
const SHORTEST = 12

/** A key as the browser reports it; under a Chinese input method only `code` tells the digit. */
export interface Key {
  readonly key: string
  readonly code: string
}

const digitOf = ({ key, code }: Key): string | undefined =>
  /^\d$/.test(key) ? key : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]

const isEnter = ({ key, code }: Key): boolean => key === 'Enter' || code === 'Enter' || code === 'NumpadEnter'

/** The burst after one more key, and the digits if that key has finished them. */
export const nextKey = (
  burst: KeyBurst,
  key: Key,
  at: number,
): { readonly burst: KeyBurst; readonly scanned?: string } => {
  const fresh = Math.abs(at - burst.lastAt) > GAP_MS ? '' : burst.digits
  if (isEnter(key)) return fresh.length >= SHORTEST ? { burst: NO_BURST, scanned: fresh } : { burst: NO_BURST }
  const digit = digitOf(key)
  // Shift, Tab and the like come between the digits of some scanners: they neither add nor end anything.
  if (digit === undefined) return { burst: key.key.length === 1 ? NO_BURST : { digits: fresh, lastAt: at } }
  return { burst: { digits: fresh + digit, lastAt: at } }
}
