import { commandsFor, isTheirs, mayExtendLaw } from '@resident-card/shared'
import type { Application, DeskCase, Eligibility, PlainDate } from '@resident-card/shared'
import type { RegisteredPerson } from '../../ports/populationRegistry'
import type { PersonalFields } from '../../records/application'
import type { Actor } from '../../runtime/call'
import { comparisonsOf } from './comparisonsOf'
import { eligibilityBasics } from './viewEligibility'
import { viewCase } from './viewCase'
import type { ViewContext } from './viewContext'

/** The law's extension changes no state, so the state table does not name it: a county's, like signing (LAW-12). */
const mayExtend = (actor: Actor, application: Application, context: ViewContext): boolean =>
  isTheirs(actor, 'issue', application) && mayExtendLaw(application, context)

export interface Registered {
  readonly person: RegisteredPerson | undefined
  /** Where it is judged anew: at verification and at signing (GZ-2 OFFICE). */
  readonly eligibility: Eligibility | undefined
  readonly assessedOn: PlainDate
}

const registeredView = (
  application: Application,
  personal: PersonalFields,
  registered: Registered | undefined,
): Pick<DeskCase, 'registryPhotoId' | 'comparisons' | 'eligibility'> => {
  const { person, eligibility, assessedOn } = registered ?? {}
  if (person === undefined) return { comparisons: [] }
  return {
    ...(person.photoId !== undefined && { registryPhotoId: person.photoId }),
    comparisons: comparisonsOf(application, personal, person, eligibility),
    ...(eligibility !== undefined &&
      assessedOn !== undefined && { eligibility: eligibilityBasics(application.service, eligibility, assessedOn) }),
  }
}

/** A case as an officer reads it. */
export const viewDeskCase = (
  application: Application,
  personal: PersonalFields,
  registered: Registered | undefined,
  actor: Actor,
  context: ViewContext,
): DeskCase => ({
  ...viewCase(application, personal, actor, context),
  state: application.state,
  stateSince: application.stateSince,
  name: personal.name,
  hukouCounty: context.offices.county(application.hukouCounty),
  ...registeredView(application, personal, registered),
  held: application.state === 'onHold',
  ...(application.place !== undefined && { place: application.place }),
  mayDo: [...commandsFor(actor, application), ...(mayExtend(actor, application, context) ? ['extend'] : [])],
})
