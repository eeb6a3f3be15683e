import type { Application, HistoryEntry, HistoryKind } from './application'
import type { DecisionContext } from './decision'
import { lateWords } from '../services/reissue/handoverRefusal'
import type { Intent, IntentOf } from './intent'

const KIND_OF: Readonly<Record<Intent['command'], HistoryKind>> = {
  pass: 'passed',
  return: 'returned',
  resubmit: 'resubmitted',
  withdraw: 'withdrawn',
  issue: 'issued',
  refuse: 'refused',
  hold: 'held',
  release: 'released',
  produce: 'produced',
  dispatch: 'dispatched',
  receive: 'received',
  handOver: 'handedOver',
  undoHandOver: 'handOverUndone',
  sendBack: 'sentBack',
  sign: 'delivered',
  fail: 'deliveryFailed',
  takeOldCard: 'oldCardTaken',
}

/** A decision past the limit is a named one: its words stand in the history, for the holder too. */
const handedOverDetails = ({ offline }: IntentOf<'handOver'>, late: string | undefined): Partial<HistoryEntry> => ({
  ...(late !== undefined && { note: late }),
  ...(offline !== undefined && { syncedAt: offline.syncedAt }),
})

const detailsOf = (intent: Intent, application: Application, context: DecisionContext): Partial<HistoryEntry> => {
  switch (intent.command) {
    case 'return':
      return { reason: intent.reason, note: intent.note, fields: intent.fields }
    case 'refuse':
      return { reason: intent.reason, note: intent.note, remedies: intent.remedies }
    case 'hold':
      return { note: intent.suspicion }
    case 'handOver':
      return handedOverDetails(intent, lateWords(application, intent, context).late)
    case 'undoHandOver':
    case 'sendBack':
      return { reason: intent.reason, note: intent.note }
    case 'fail':
      return { reason: intent.reason }
    case 'takeOldCard':
      return { reason: intent.oldCard }
    case 'resubmit': {
      const { photo, collection } = intent.changes
      return {
        fields: application.mend?.fields ?? [],
        ...(photo !== undefined && { photo }),
        ...(collection !== undefined && { collection }),
      }
    }
    case 'dispatch':
      return { consignment: { carrier: intent.carrier, number: intent.number, to: destinationOf(application) } }
    default:
      return {}
  }
}

export const destinationOf = ({ collection }: Pick<Application, 'collection'>): 'window' | 'address' =>
  collection === 'mail' ? 'address' : 'window'

/** A suspicion is never told to the applicant (design: hold, release). */
export const historyOf = (intent: Intent, context: DecisionContext, application: Application): HistoryEntry => ({
  kind: KIND_OF[intent.command],
  at: context.now,
  by: context.by,
  public: intent.command !== 'hold' && intent.command !== 'release',
  ...detailsOf(intent, application, context),
})
