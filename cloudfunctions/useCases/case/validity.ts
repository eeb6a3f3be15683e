import { addYears, ageOn } from '@resident-card/shared'
import type { PlainDate } from '@resident-card/shared'

/** PUB-VALIDITY: by age on the day of issue. */
export const validityOf = (
  birthDate: PlainDate,
  issuedOn: PlainDate,
): { readonly validTo?: PlainDate; readonly longTerm: boolean } => {
  const age = ageOn(birthDate, issuedOn)
  if (age >= 46) return { longTerm: true }
  return { longTerm: false, validTo: addYears(issuedOn, age < 16 ? 5 : age < 26 ? 10 : 20) }
}
