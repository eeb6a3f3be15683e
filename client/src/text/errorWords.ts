import type { CallError } from '@resident-card/shared'
import type common from './common.zh'

type Words = (typeof common)['error']

/** Codes that say more than their kind, wherever they reach a person. */
const OWN_WORDS = ['offline', 'timeout', 'signedOut', 'newerData', 'wrongKeys', 'damagedRecord', 'tooLarge'] as const

/** What went wrong, for any failed call that the screen has no better words for; a code not known here is said by its kind. */
export const errorWords = (error: CallError, words: Words): string => {
  const { code } = error
  const own = OWN_WORDS.find((known) => known === code)
  return words[own ?? error.kind]
}
