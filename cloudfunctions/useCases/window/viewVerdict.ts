import {
  findClock,
  isPastLimit,
  maskCitizenNumber,
  mayCommand,
  oldCardDue,
  publicStateOf,
  queueOf,
  undoRefusal,
  whoMayCollect,
} from '@resident-card/shared'
import type { Application, Collector, VerdictCode, VerdictView } from '@resident-card/shared'
import type { RegisteredPerson } from '../../ports/populationRegistry'
import type { PersonalFields } from '../../records/application'
import type { Call } from '../../runtime/call'
import { byOf } from '../case/byOf'
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

export interface SeenAtWindow {
  readonly person: RegisteredPerson | undefined
  readonly otherDevice: boolean
}

/** OFFICE-COLLECTOR; somebody the registry no longer knows may still collect for themselves. */
const collectorsOf = (person: RegisteredPerson | undefined, { today }: Call): Collector[] =>
  person === undefined ? ['holder'] : [...whoMayCollect(person.birthDate, today)]

const mayUndo = (application: Application, { actor, now }: Call): boolean => {
  const { handover } = application
  if (handover === undefined || !mayCommand(actor, 'undoHandOver', application)) return false
  return undoRefusal(application, { handoverAt: handover.at }, { by: byOf(actor), now }) === undefined
}

const caseOf = (
  application: Application,
  personal: PersonalFields,
  { person, otherDevice }: SeenAtWindow,
  call: Call,
): NonNullable<VerdictView['case']> => {
  const { reason, place, fee, history } = application
  const receivedAt = history.filter(({ kind }) => kind === 'received').at(-1)?.at
  const collectBy = findClock(application.clocks, 'collect')?.dueOn
  return {
    caseId: application.id,
    version: seenVersion(application, call.actor),
    caseNo: application.caseNo,
    reason,
    name: personal.name,
    maskedNumber: maskCitizenNumber(personal.citizenNumber),
    ...(person?.photoId !== undefined && { photoId: person.photoId }),
    ...(place !== undefined && { place }),
    ...(receivedAt !== undefined && { receivedAt }),
    oldCardDue: oldCardDue(application),
    feeFen: fee.fen,
    feePaid: fee.paidOn !== undefined,
    ...(collectBy !== undefined && { collectBy }),
    pastLimit: application.state === 'ready' && isPastLimit(application, call.today),
    collectors: collectorsOf(person, call),
    otherDevice,
    mayUndo: mayUndo(application, call),
  }
}

/** The verdict on a case of this window: what to do, or where it stands. */
export const viewVerdict = (
  application: Application,
  personal: PersonalFields,
  seen: SeenAtWindow,
  call: Call,
  offices: Offices,
): VerdictView => {
  const verdict = VERDICT_OF[application.state] ?? 'notReady'
  const { handover } = application
  // A counter's screen may be read by whom it is about: no more than they know, nothing of a hold.
  const state = publicStateOf(application)
  const { dueOn } = queueOf({ ...application, state })
  return {
    verdict,
    at: call.now,
    ...(verdict === 'notReady' && { state, ...(dueOn !== '9999-12-31' && { dueOn }) }),
    ...(handover !== undefined && {
      collectedAt: handover.at,
      collectedWhere: officeWithAddress(handover.authority, offices),
      collectedBy: handover.officerNo,
    }),
    case: caseOf(application, personal, seen, call),
  }
}
