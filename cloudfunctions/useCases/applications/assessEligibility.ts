import { assessEligibility as assess, maskCitizenNumber, ok, serviceFor } from '@resident-card/shared'
import type { EligibilityView } from '@resident-card/shared'
import type { RegisteredPerson } from '../../ports/populationRegistry'
import type { UseCase } from '../../runtime/call'
import { registryFacts } from '../case/judge'
import { notFound } from '../case/refusals'
import { authorityView, officesOf } from '../views/offices'
import type { Offices } from '../views/offices'
import { eligibilityBasics } from '../views/viewEligibility'
import { findOpenCase } from './findOpenCase'

/** The station of the hukou place, or the county's organ where the registry names none we know. */
const hukouStation = ({ hukou }: RegisteredPerson, offices: Offices): Pick<EligibilityView, 'hukouStation'> => {
  const entry = (hukou.station && offices.find(hukou.station)) ?? offices.organ(hukou.county)
  return entry === undefined ? {} : { hukouStation: authorityView(entry) }
}

const cardView = ({ card }: RegisteredPerson): Pick<EligibilityView, 'card'> => {
  if (card === undefined) return {}
  const { issuedOn, validTo, longTerm, status } = card
  return { card: { issuedOn, ...(validTo !== undefined && { validTo }), longTerm, status } }
}

/** Whether anything the registry knows stands against the bound person's application, before any form. */
export const assessEligibility: UseCase<'applications', 'assessEligibility'> = async ({ reason }, call, deps) => {
  const key = call.actor.person
  const person = key && (await deps.registry.findByKey(key))
  if (key === undefined || person === undefined) return notFound()
  const offices = await officesOf(deps)
  const service = serviceFor(reason)
  const open = await findOpenCase(deps, key, service)
  return ok({
    ...eligibilityBasics(service, assess(service, registryFacts(person, reason), call.today), call.today),
    ...hukouStation(person, offices),
    ...cardView(person),
    holder: {
      name: person.name,
      maskedNumber: maskCitizenNumber(person.citizenNumber),
      hukouCounty: offices.county(person.hukou.county).name,
    },
    ...(open !== undefined && { openCase: { caseId: open._id, caseNo: open.caseNo } }),
  })
}
