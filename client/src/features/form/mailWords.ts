import { ADDRESS_MOST, NAME_MOST, type addressProblem, type recipientProblem } from '@resident-card/shared'
import type words from '../../text/collection.zh'

type MailProblem = NonNullable<ReturnType<typeof recipientProblem> | ReturnType<typeof addressProblem>>

/** What is wrong, in words that say how much fits. */
export const mailWords = (problem: MailProblem, error: (typeof words)['error']): string => {
  if (problem === 'recipientTooLong') return error.recipientTooLong(NAME_MOST)
  return problem === 'addressTooLong' ? error.addressTooLong(ADDRESS_MOST) : error[problem]
}
