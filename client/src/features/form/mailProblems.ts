import { ADDRESS_LEAST, ADDRESS_MOST, NAME_MOST } from '@resident-card/shared'
import type words from '../../text/collection.zh'

type MailProblem = 'recipient' | 'recipientTooLong' | 'address' | 'addressTooShort' | 'addressTooLong'

/** What is wrong, in words that say how much fits. */
export const mailWords = (problem: MailProblem, error: (typeof words)['error']): string => {
  if (problem === 'recipientTooLong') return error.recipientTooLong(NAME_MOST)
  return problem === 'addressTooLong' ? error.addressTooLong(ADDRESS_MOST) : error[problem]
}

/** Why this is no recipient's name; undefined = nothing wrong. */
export const recipientProblem = (typed: string): 'recipient' | 'recipientTooLong' | undefined => {
  const { length } = typed.trim()
  if (length === 0) return 'recipient'
  return length > NAME_MOST ? 'recipientTooLong' : undefined
}

/** Why no parcel would find this address; undefined = nothing wrong. */
export const addressProblem = (typed: string): 'address' | 'addressTooShort' | 'addressTooLong' | undefined => {
  const { length } = typed.trim()
  if (length === 0) return 'address'
  if (length < ADDRESS_LEAST) return 'addressTooShort'
  return length > ADDRESS_MOST ? 'addressTooLong' : undefined
}
