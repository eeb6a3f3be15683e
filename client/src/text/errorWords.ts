import type { CallError } from '@resident-card/shared'
import type common from './common.zh'

type Words = (typeof common)['error']

/** What went wrong, for any failed call that the screen has no better words for; a code not known here is said by its kind. */
export const errorWords = (error: CallError, words: Words): string => {
  const { code } = error
  if (code === 'offline' || code === 'timeout' || code === 'signedOut' || code === 'newerData' || code === 'tooLarge')
    return words[code]
  return words[error.kind]
}
