import { assessEligibility } from '@resident-card/shared'
import type { Application, Eligibility, PlainDate, Reason, RegistryFacts } from '@resident-card/shared'
import type { RegisteredPerson } from '../../ports/populationRegistry'
import type { Dependencies } from '../../runtime/dependencies'

export const registryFacts = (person: RegisteredPerson, reason?: Reason): RegistryFacts => ({
  birthDate: person.birthDate,
  hukou: person.hukou,
  changedSinceCard: person.changedSinceCard,
  ...(person.card !== undefined && { card: person.card }),
  ...(reason !== undefined && { reason }),
})

export interface Judged {
  readonly person: RegisteredPerson | undefined
  readonly eligibility: Eligibility | undefined
}

/** The registry read again. OFFICE: limits in years are judged on the day of submission, the rest as of now. */
export const judgeAgain = async (
  deps: Dependencies,
  { service, holder, reason }: Pick<Application, 'service' | 'holder' | 'reason'>,
  on: PlainDate,
): Promise<Judged> => {
  const person = await deps.registry.findByKey(holder)
  return { person, eligibility: person && assessEligibility(service, registryFacts(person, reason), on) }
}
