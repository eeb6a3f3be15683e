import type { Application, HistoryEntry, HistoryKind } from './application'
import type { DecisionContext } from './decision'
import type { Intent } from './intent'

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
}

const detailsOf = (intent: Intent, application: Application): Partial<HistoryEntry> => {
  switch (intent.command) {
    case 'return':
      return { reason: intent.reason, note: intent.note, fields: intent.fields }
    case 'refuse':
      return { reason: intent.reason, note: intent.note, remedies: intent.remedies }
    case 'hold':
      return { note: intent.suspicion }
    case 'handOver':
      return intent.offline === undefined ? {} : { syncedAt: intent.offline.syncedAt }
    case 'undoHandOver':
    case 'sendBack':
      return { reason: intent.reason, note: intent.note }
    case 'fail':
      return { reason: intent.reason }
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
  ...detailsOf(intent, application),
})
