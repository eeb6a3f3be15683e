import { isEmsNumber } from '@resident-card/shared'

/** As the contract wants it: capitals and digits, without what a scanner or a person puts around them. */
export const cleanNumber = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

/** The carrier's own form and check digit: a slip of the finger is caught before the parcel is lost. */
export const isConsignmentNumber = (text: string): boolean => isEmsNumber(cleanNumber(text))
