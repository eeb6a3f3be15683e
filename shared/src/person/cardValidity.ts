import { addYears } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { inForceOn } from '../settings/dated'
import { MIDDLE_UNTIL, OF_AGE, VALID_MIDDLE, VALID_UNDER_AGE, VALID_YOUNG, YOUNG_UNTIL } from '../settings/law'
import { ageOn } from './age'

export type CardValidity =
  { readonly longTerm: true } | { readonly longTerm: false; readonly years: number; readonly validTo: PlainDate }

/** PUB-VALIDITY: years of validity by age on the day of issue, for those younger than `under`; older: long-term. */
const VALIDITY = [
  { under: OF_AGE, years: VALID_UNDER_AGE },
  { under: YOUNG_UNTIL, years: VALID_YOUNG },
  { under: MIDDLE_UNTIL, years: VALID_MIDDLE },
] as const

/** How long a card issued on this day is valid; `validTo` is its last day. */
export const cardValidity = (birth: PlainDate, issuedOn: PlainDate): CardValidity => {
  const age = ageOn(birth, issuedOn)
  const band = VALIDITY.find(({ under }) => age < inForceOn(under, issuedOn).value)
  if (band === undefined) return { longTerm: true }
  const years = inForceOn(band.years, issuedOn).value
  return { longTerm: false, years, validTo: addYears(issuedOn, years) }
}
