/** The contract's lengths of an address and of a name. */
export const ADDRESS_LEAST = 5
export const ADDRESS_MOST = 120
export const NAME_MOST = 30

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
