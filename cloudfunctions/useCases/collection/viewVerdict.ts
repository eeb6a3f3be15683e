import { findClock, maskCitizenNumber, queueOf } from '@resident-card/shared'
import type { Application, Instant, VerdictCode, VerdictView } from '@resident-card/shared'
import type { PersonalFields } from '../../records/records'
import type { Actor } from '../../runtime/call'
import { seenVersion } from '../case/seenVersion'
import type { Offices } from '../views/offices'

const VERDICT_OF: Readonly<Partial<Record<Application['state'], VerdictCode>>> = {
  ready: 'ready',
  collected: 'collected',
  withdrawn: 'withdrawn',
  refused: 'refused',
}

type OfficeView = NonNullable<VerdictView['authority']>

export const officeWithAddress = (id: string, offices: Offices): OfficeView => {
  const entry = offices.find(id)
  return { ...offices.ref(id), ...(entry !== undefined && { address: entry.address }) }
}

const caseOf = (application: Application, personal: PersonalFields, actor: Actor, photoId: string | undefined) => {
  const { reason, place, fee, history } = application
  const receivedAt = history.filter(({ kind }) => kind === 'received').at(-1)?.at
  const collectBy = findClock(application.clocks, 'collect')?.dueOn
  return {
    caseId: application.id,
    version: seenVersion(application, actor),
    caseNo: application.caseNo,
    reason,
    name: personal.name,
    maskedNumber: maskCitizenNumber(personal.citizenNumber),
    ...(photoId !== undefined && { photoId }),
    ...(place !== undefined && { place }),
    ...(receivedAt !== undefined && { receivedAt }),
    oldCardDue: reason === 'damaged',
    feeFen: fee.fen,
    feePaid: fee.paidOn !== undefined,
    ...(collectBy !== undefined && { collectBy }),
    pastLimit: false,
    collectors: ['holder' as const],
    otherDevice: false,
    mayUndo: false,
  }
}

/** The verdict on a case of this window: what to do, or where it stands. */
export const viewVerdict = (
  application: Application,
  personal: PersonalFields,
  registryPhotoId: string | undefined,
  actor: Actor,
  offices: Offices,
  at: Instant,
): VerdictView => {
  const verdict = VERDICT_OF[application.state] ?? 'notReady'
  const { handover } = application
  const { dueOn } = queueOf(application)
  return {
    verdict,
    at,
    ...(verdict === 'notReady' && { state: application.state, ...(dueOn !== '9999-12-31' && { dueOn }) }),
    ...(handover !== undefined && {
      collectedAt: handover.at,
      collectedWhere: officeWithAddress(handover.authority, offices),
      collectedBy: handover.officerNo,
    }),
    case: caseOf(application, personal, actor, registryPhotoId),
  }
}
