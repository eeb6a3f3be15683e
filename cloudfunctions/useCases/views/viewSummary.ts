import { largeClock, publicStateOf, standingOf } from '@resident-card/shared'
import type { Application, CaseSummary } from '@resident-card/shared'
import type { PersonalFields } from '../../records/application'
import type { Actor } from '../../runtime/call'
import { seenVersion } from '../case/seenVersion'
import { officeNow } from './officeNow'
import { publicSince } from './publicSince'
import { viewClock } from './viewClock'
import type { ViewContext } from './viewContext'

/** A case as one line of "My office"; `personal` undefined: damaged, shown without a name. */
export const viewSummary = (
  application: Application,
  personal: Pick<PersonalFields, 'name'> | undefined,
  actor: Pick<Actor, 'role'>,
  context: ViewContext,
): CaseSummary => {
  const clock = largeClock(application)
  const office = officeNow(application, context)
  const state = publicStateOf(application)
  return {
    caseId: application.id,
    caseNo: application.caseNo,
    version: seenVersion(application, actor),
    service: application.service,
    reason: application.reason,
    state,
    stateSince: publicSince(application),
    submittedAt: application.submittedAt,
    holderName: personal?.name ?? '',
    acceptingAuthority: context.offices.ref(application.acceptingAuthority),
    collection: application.collection,
    ...(clock !== undefined && { clock: viewClock(clock, context) }),
    ...(office !== undefined && { office }),
    yourTurn: standingOf({ ...application, state }).turn === 'applicant',
  }
}
