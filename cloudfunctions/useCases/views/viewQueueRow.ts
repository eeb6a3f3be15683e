import { isOldCardOut, largeClock, maskCitizenNumber, standingOf } from '@resident-card/shared'
import type { Application, QueueRow } from '@resident-card/shared'
import type { PersonalFields } from '../../records/application'
import type { Actor } from '../../runtime/call'
import { seenVersion } from '../case/seenVersion'
import { viewClock } from './viewClock'
import type { ViewContext } from './viewContext'

/** A case as a line on a desk; `personal` undefined: damaged, shown with its number. */
export const viewQueueRow = (
  application: Application,
  personal: Pick<PersonalFields, 'name' | 'citizenNumber'> | undefined,
  actor: Pick<Actor, 'role'>,
  context: ViewContext,
): QueueRow => {
  const { state, consignment, oldCard } = application
  // A held case is under the clock of the desk it was held at.
  const clock = largeClock(application)
  return {
    caseId: application.id,
    caseNo: application.caseNo,
    version: seenVersion(application, actor),
    reason: application.reason,
    state,
    holderName: personal?.name ?? '',
    maskedNumber: personal === undefined ? '' : maskCitizenNumber(personal.citizenNumber),
    collection: application.collection,
    hukouCounty: context.offices.county(application.hukouCounty),
    acceptingAuthority: context.offices.ref(application.acceptingAuthority),
    submittedAt: application.submittedAt,
    stateSince: application.stateSince,
    ...(clock !== undefined && { clock: viewClock(clock, context) }),
    rounds: application.history.filter(({ kind: what }) => what === 'returned').length,
    ...(standingOf(application).cardReady === true && application.place !== undefined && { place: application.place }),
    ...(isOldCardOut(oldCard) && { oldCard }),
    ...(consignment !== undefined && {
      consignment: { carrier: consignment.carrier, number: consignment.number, to: consignment.to },
    }),
  }
}
