import type { CallError } from '@resident-card/shared'
import type common from './common.zh'

type Words = (typeof common)['error']

const KNOWN = ['offline', 'timeout', 'signedOut', 'newerData', 'damagedRecord'] as const
const isKnown = (code: string): code is (typeof KNOWN)[number] => (KNOWN as readonly string[]).includes(code)

/** What went wrong, for any failed call that the screen has no better words for; a code not known here is said by its kind. */
export const errorWords = (error: CallError, words: Words): string => {
  const { code } = error
  return isKnown(code) ? words[code] : words[error.kind]
}
