import type { CallError } from '@resident-card/shared'
import type common from './common.zh'

type Words = (typeof common)['error']

/** What went wrong, for any failed call that the screen has no better words for. */
export const errorWords = (error: CallError, words: Words): string => {
  if (error.code === 'offline' || error.code === 'timeout' || error.code === 'signedOut') return words[error.code]
  return words[error.kind]
}
