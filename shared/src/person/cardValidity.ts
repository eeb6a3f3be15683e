import { addYears } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { ageOn } from './age'

export type CardValidity =
  { readonly longTerm: true } | { readonly longTerm: false; readonly years: number; readonly validTo: PlainDate }

/** PUB-VALIDITY: years of validity by age on the day of issue, for those younger than `under`; older: long-term. */
const VALIDITY = [
  { under: 16, years: 5 },
  { under: 26, years: 10 },
  { under: 46, years: 20 },
] as const

/** How long a card issued on this day is valid; `validTo` is its last day. */
export const cardValidity = (birth: PlainDate, issuedOn: PlainDate): CardValidity => {
  const age = ageOn(birth, issuedOn)
  const band = VALIDITY.find(({ under }) => age < under)
  return band === undefined
    ? { longTerm: true }
    : { longTerm: false, years: band.years, validTo: addYears(issuedOn, band.years) }
}
