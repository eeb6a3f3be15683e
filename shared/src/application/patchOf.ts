import type { Application } from './application'
import { lateWords } from '../services/reissue/handoverRefusal'
import { findClock, resumeWhole, start, startCollect, stop, stopAll, without } from './clocks'
import type { DecisionContext } from './decision'
import { destinationOf } from './historyOf'
import type { Intent } from './intent'
import { undoHandOver } from '../services/reissue/undoRefusal'

type Patch = Partial<Application>

/** What a command writes besides state and history: clocks (design: Clocks) and its own facts. */
export const patchOf = (application: Application, intent: Intent, context: DecisionContext): Patch => {
  const { clocks } = application
  const { today, calendar } = context
  switch (intent.command) {
    case 'pass': {
      const running = start(stop(clocks, ['verify'], today), ['issue', 'whole'], today, calendar)
      return { clocks: collectClock(application, running, context) }
    }
    case 'return':
      // GZ-11 starts anew with the next acceptance (OFFICE-WHOLE-ANEW); LAW-12 is never paused.
      return {
        clocks: without(stop(clocks, ['verify', 'issue', 'whole'], today), 'collect'),
        mend: { reason: intent.reason, note: intent.note, fields: intent.fields },
      }
    case 'resubmit': {
      const { photo, phone: _, ...changes } = intent.changes
      return {
        ...changes,
        ...(photo !== undefined && { photos: [...application.photos, photo] }),
        clocks: start(clocks, ['verify'], today, calendar),
      }
    }
    case 'withdraw':
      return { clocks: stopAll(clocks, today) }
    case 'issue':
      return { clocks: start(stop(clocks, ['issue'], today), ['produce'], today, calendar) }
    case 'refuse':
      return {
        clocks: stopAll(clocks, today),
        refusal: { reason: intent.reason, note: intent.note, remedies: intent.remedies },
      }
    case 'hold':
      return { heldFrom: application.state === 'accepted' ? 'accepted' : 'submitted' }
    case 'release':
      return {}
    case 'produce':
      return { clocks: stop(clocks, ['produce'], today) }
    case 'dispatch':
      return {
        consignment: {
          carrier: intent.carrier,
          number: intent.number,
          to: destinationOf(application),
          dispatchedAt: context.now,
        },
      }
    case 'receive':
      return { clocks: startCollect(stop(clocks, ['whole'], today), today, calendar), place: intent.place }
    case 'handOver':
      return {
        clocks: stopAll(clocks, today),
        fee:
          intent.feePaid && application.fee.paidOn === undefined
            ? { ...application.fee, paidOn: today }
            : application.fee,
        oldCard: intent.oldCard,
        handover: {
          at: context.now,
          authority: application.acceptingAuthority,
          officerNo: context.by.officerNo ?? '',
          checks: intent.checks,
          oldCard: intent.oldCard,
          feePaid: intent.feePaid,
          signatureId: intent.signatureId,
          found: intent.found,
          collector: intent.collector,
          ...lateWords(application, intent, context),
          ...(intent.offline !== undefined && { offline: intent.offline }),
        },
      }
    case 'undoHandOver':
      return undoHandOver(application, calendar)
    case 'sendBack':
      // A card sent back was not the applicant's doing: production starts anew, the whole goes on.
      return { clocks: start(resumeWhole(without(clocks, 'collect')), ['produce'], today, calendar) }
    case 'sign':
      // By mail fee and postage are paid to the carrier on delivery (OFFICE-MAIL-FEE).
      return {
        clocks: stopAll(clocks, today),
        fee: { ...application.fee, paidOn: application.fee.paidOn ?? today },
        oldCard: application.reason === 'lost' ? 'notApplicable' : intent.oldCardTaken ? 'onTheWay' : 'open',
      }
    case 'takeOldCard':
      // Delivered it is since the carrier said so.
      return { stateSince: application.stateSince, oldCard: intent.oldCard }
    case 'fail':
      return failed(application, intent.reason, context)
  }
}

/** GZ-9 limits collecting at a window only. */
const collectClock = (
  { collection }: Application,
  clocks: Application['clocks'],
  { today, calendar }: DecisionContext,
): Application['clocks'] =>
  collection === 'window' ? start(clocks, ['collect'], today, calendar) : without(clocks, 'collect')

const failed = (application: Application, reasonCode: string, { now }: DecisionContext): Patch => {
  const { consignment } = application
  if (consignment === undefined) return {}
  return { consignment: { ...consignment, to: 'window', failed: { at: now, reasonCode } } }
}

/** Until dispatched the applicant may change the way of collection; the clock of GZ-9 follows. */
export const clocksForCollection = (application: Application, context: DecisionContext): Application['clocks'] => {
  const accepted = findClock(application.clocks, 'whole')
  if (accepted === undefined || application.state === 'returned' || application.state === 'submitted')
    return application.clocks
  return application.collection === 'window'
    ? start(application.clocks, ['collect'], accepted.from, context.calendar)
    : without(application.clocks, 'collect')
}
