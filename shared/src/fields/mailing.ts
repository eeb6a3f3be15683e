import { ADDRESS_LEAST, ADDRESS_MOST, NAME_MOST } from './limits'

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
