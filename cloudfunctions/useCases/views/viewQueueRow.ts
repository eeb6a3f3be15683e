import { findClock, maskCitizenNumber } from '@resident-card/shared'
import type { Application, ClockKind, QueueRow } from '@resident-card/shared'
import type { PersonalFields } from '../../records/application'
import type { Actor } from '../../runtime/call'
import { seenVersion } from '../case/seenVersion'
import { viewClock } from './viewClock'
import type { ViewContext } from './viewContext'

/** The clock of the desk a case lies on. */
const DESK_CLOCK: Readonly<Partial<Record<Application['state'], ClockKind>>> = {
  submitted: 'verify',
  accepted: 'issue',
  issued: 'produce',
  remake: 'produce',
  produced: 'whole',
  dispatched: 'whole',
  ready: 'collect',
}

export const viewQueueRow = (
  application: Application,
  personal: Pick<PersonalFields, 'name' | 'citizenNumber'>,
  actor: Pick<Actor, 'role'>,
  context: ViewContext,
): QueueRow => {
  const { state, heldFrom, consignment, oldCard } = application
  const kind = DESK_CLOCK[state === 'onHold' ? (heldFrom ?? 'submitted') : state]
  const clock = kind && findClock(application.clocks, kind)
  return {
    caseId: application.id,
    caseNo: application.caseNo,
    version: seenVersion(application, actor),
    reason: application.reason,
    state,
    holderName: personal.name,
    maskedNumber: maskCitizenNumber(personal.citizenNumber),
    collection: application.collection,
    hukouCounty: context.offices.county(application.hukouCounty),
    acceptingAuthority: context.offices.ref(application.acceptingAuthority),
    submittedAt: application.submittedAt,
    stateSince: application.stateSince,
    ...(clock !== undefined && { clock: viewClock(clock, context) }),
    rounds: application.history.filter(({ kind: what }) => what === 'returned').length,
    ...(state === 'ready' && application.place !== undefined && { place: application.place }),
    ...((oldCard === 'open' || oldCard === 'onTheWay') && { oldCard }),
    ...(consignment !== undefined && {
      consignment: { carrier: consignment.carrier, number: consignment.number, to: consignment.to },
    }),
  }
}
