import { settingOn } from '@resident-card/shared'
import { chinaToday } from '../../lib/today'

/** The contract's least length of an address. */
export const ADDRESS_LEAST = 5
/** As much as fits, today (OFFICE-FORM). */
export const addressMost = (): number => settingOn('addressCharacters', chinaToday())
export const nameMost = (): number => settingOn('nameCharacters', chinaToday())

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
