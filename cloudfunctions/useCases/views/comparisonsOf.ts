import { maskCitizenNumber } from '@resident-card/shared'
import type { Application, DeskCase, Eligibility, RuleCode } from '@resident-card/shared'
import type { RegisteredPerson } from '../../ports/populationRegistry'
import type { PersonalFields } from '../../records/application'

type Comparison = DeskCase['comparisons'][number]

/** The registry beside the application, line by line; values are codes, dates and names, never a whole number. */
export const comparisonsOf = (
  application: Application,
  personal: PersonalFields,
  person: RegisteredPerson,
  eligibility: Eligibility | undefined,
): Comparison[] => {
  const refusals = eligibility?.admitted === false ? eligibility.refusals : []
  const refusedBy = (code: RuleCode) => refusals.find((refusal) => refusal.code === code)
  const line = (
    field: Comparison['field'],
    registered: string | undefined,
    applied: string | undefined,
    rule?: RuleCode,
  ): Comparison => {
    const refusal = rule && refusedBy(rule)
    return {
      field,
      ...(registered !== undefined && { registered }),
      ...(applied !== undefined && { applied }),
      differs: refusal !== undefined || (rule === undefined && registered !== applied),
      ...(refusal !== undefined && { clause: refusal.clause }),
    }
  }
  const { card, hukou, changedSinceCard } = person
  const number: Comparison = {
    field: 'citizenNumber',
    registered: maskCitizenNumber(person.citizenNumber),
    applied: maskCitizenNumber(personal.citizenNumber),
    differs: person.citizenNumber !== personal.citizenNumber,
  }
  return [
    line('name', person.name, personal.name),
    number,
    line('hukou', hukou.county, application.hukouCounty),
    line('cardIssuedOn', card?.issuedOn, undefined, 'issuedWithinTwoYears'),
    line('fingerprints', card?.fingerprintsCollectedOn, undefined, 'fingerprintsWithinTwoYears'),
    line('cardStatus', card?.status, application.reason, 'cardToReplace'),
    line('changedSinceCard', changedSinceCard.join(','), undefined, 'cardCarriesHukouDetails'),
  ]
}
