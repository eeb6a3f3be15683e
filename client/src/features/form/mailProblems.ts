import { settingOn } from '@resident-card/shared'
import { chinaToday } from '../../lib/today'
import type words from '../../text/collection.zh'

/** The contract's least length of an address. */
export const ADDRESS_LEAST = 5
/** As much as fits, today (OFFICE-FORM). */
export const addressMost = (): number => settingOn('addressCharacters', chinaToday())
export const nameMost = (): number => settingOn('nameCharacters', chinaToday())

type MailProblem = 'recipient' | 'recipientTooLong' | 'address' | 'addressTooShort' | 'addressTooLong'

/** What is wrong, in words that say how much fits. */
export const mailWords = (problem: MailProblem, error: (typeof words)['error']): string => {
  if (problem === 'recipientTooLong') return error.recipientTooLong(nameMost())
  return problem === 'addressTooLong' ? error.addressTooLong(addressMost()) : error[problem]
}

/** Why this is no recipient's name; undefined = nothing wrong. */
export const recipientProblem = (typed: string): 'recipient' | 'recipientTooLong' | undefined => {
  const { length } = typed.trim()
  if (length === 0) return 'recipient'
  return length > nameMost() ? 'recipientTooLong' : undefined
}

/** Why no parcel would find this address; undefined = nothing wrong. */
export const addressProblem = (typed: string): 'address' | 'addressTooShort' | 'addressTooLong' | undefined => {
  const { length } = typed.trim()
  if (length === 0) return 'address'
  if (length < ADDRESS_LEAST) return 'addressTooShort'
  return length > addressMost() ? 'addressTooLong' : undefined
}
