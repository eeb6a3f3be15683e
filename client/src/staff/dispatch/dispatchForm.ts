import { CARRIERS, isEmsNumber, type InputOf } from '@resident-card/shared'

/** The only one there is (GZ-8). */
export const [CARRIER] = CARRIERS

/** As the contract wants it: capitals and digits, without what a scanner or a person puts around them. */
export const cleanNumber = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

/** The carrier's own form and check digit: a slip of the finger is caught before the parcel is lost. */
export const isConsignmentNumber = (text: string): boolean => isEmsNumber(cleanNumber(text))

type Target = Pick<InputOf<'casework', 'dispatch'>, 'caseId' | 'version'>

/** What is sent; undefined while the number is none of the carrier's. */
export const dispatchInput = (
  { caseId, version }: Target,
  typed: string,
): InputOf<'casework', 'dispatch'> | undefined =>
  isConsignmentNumber(typed) ? { caseId, version, carrier: CARRIER, number: cleanNumber(typed) } : undefined
