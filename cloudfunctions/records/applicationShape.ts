import {
  CHANNELS,
  CLOCK_KINDS,
  CLOCK_UNITS,
  COLLECTIONS,
  COLLECTORS,
  DAMAGES,
  DESTINATIONS,
  FOUND_BY,
  HANDOVER_CHECKS,
  HISTORY_KINDS,
  MENDABLE_FIELDS,
  OLD_CARD_OUTCOMES,
  REASONS,
  REFUSAL_REASONS,
  REMEDIES,
  RETURN_REASONS,
  SERVICE_IDS,
  STATES,
  TRACKING_KINDS,
} from '@resident-card/shared'
import type { Application, Clock, Consignment, Handover, HistoryEntry, TrackingEvent } from '@resident-card/shared'
import type { ApplicationRecord, OutboxMessage, Processed } from './applicationRecord'
import { anything, fields, flag, listOf, maybe, oneOf, stored, text, valuesOf, whole } from './shape'
import type { Shape } from './shape'
import type { WindowMark } from './windowMarkOf'

const fact: Shape = (value) => typeof value === 'string' || typeof value === 'number'
export const facts = valuesOf(fact)
const noteAnd = { note: text }

const clock = fields<Clock>({
  kind: oneOf(CLOCK_KINDS),
  clause: text,
  unit: oneOf(CLOCK_UNITS),
  from: text,
  limit: whole,
  floor: maybe(fields<NonNullable<Clock['floor']>>({ from: text, limit: whole })),
  dueOn: text,
  provisional: flag,
  calendarVersion: text,
  stoppedOn: maybe(text),
})

const historyEntry = fields<HistoryEntry>({
  kind: oneOf(HISTORY_KINDS),
  at: whole,
  by: fields<HistoryEntry['by']>({ account: text, role: text, office: maybe(text), officerNo: maybe(text) }),
  public: flag,
  reason: maybe(text),
  note: maybe(text),
  fields: maybe(listOf(oneOf(MENDABLE_FIELDS))),
  remedies: maybe(listOf(oneOf(REMEDIES))),
  consignment: maybe(
    fields<NonNullable<HistoryEntry['consignment']>>({ carrier: text, number: text, to: oneOf(DESTINATIONS) }),
  ),
  photo: maybe(text),
  collection: maybe(oneOf(COLLECTIONS)),
  syncedAt: maybe(whole),
})

const consignment = fields<Consignment>({
  carrier: text,
  number: text,
  to: oneOf(DESTINATIONS),
  dispatchedAt: whole,
  failed: maybe(fields<NonNullable<Consignment['failed']>>({ at: whole, reasonCode: text })),
  events: maybe(listOf(fields<TrackingEvent>({ id: text, at: whole, kind: oneOf(TRACKING_KINDS) }))),
})

const handover = fields<Handover>({
  at: whole,
  authority: text,
  officerNo: text,
  checks: listOf(oneOf(HANDOVER_CHECKS)),
  oldCard: oneOf(OLD_CARD_OUTCOMES),
  feePaid: flag,
  signatureId: text,
  found: oneOf(FOUND_BY),
  collector: oneOf(COLLECTORS),
  late: maybe(text),
  offline: maybe(
    fields<NonNullable<Handover['offline']>>({ entryId: text, device: text, deviceAt: whole, syncedAt: whole }),
  ),
})

/** What lies sealed in it is looked at where it is opened: a case whose name is lost is still a case. */
export const isWholeApplication = fields<ApplicationRecord>({
  ...stored,
  caseNo: text,
  service: oneOf(SERVICE_IDS),
  reason: oneOf(REASONS),
  damage: maybe(oneOf(DAMAGES)),
  channel: oneOf(CHANNELS),
  holder: text,
  actingPerson: text,
  capacity: text,
  acceptingAuthority: text,
  hukouCounty: text,
  collection: oneOf(COLLECTIONS),
  state: oneOf(STATES),
  stateSince: whole,
  submittedAt: whole,
  heldFrom: maybe(oneOf(['submitted', 'accepted'])),
  clocks: listOf(clock),
  fee: fields<Application['fee']>({ fen: whole, clause: text, paidOn: maybe(text) }),
  photos: listOf(text),
  history: listOf(historyEntry),
  mend: maybe(
    fields<NonNullable<Application['mend']>>({
      ...noteAnd,
      reason: oneOf(RETURN_REASONS),
      fields: listOf(oneOf(MENDABLE_FIELDS)),
    }),
  ),
  refusal: maybe(
    fields<NonNullable<Application['refusal']>>({
      ...noteAnd,
      reason: oneOf(REFUSAL_REASONS),
      remedies: listOf(oneOf(REMEDIES)),
    }),
  ),
  consignment: maybe(consignment),
  place: maybe(text),
  handover: maybe(handover),
  undoneHandovers: maybe(listOf(handover)),
  oldCard: maybe(oneOf(OLD_CARD_OUTCOMES)),
  openKey: text,
  submitKey: text,
  account: text,
  queue: fields<ApplicationRecord['queue']>({ desk: text, office: text, dueOn: text }),
  timerOn: text,
  provisional: oneOf([0, 1]),
  outboxWaiting: oneOf([0, 1]),
  window: fields<WindowMark>({ office: text, at: whole }),
  personal: anything,
  outbox: listOf(fields<OutboxMessage>({ id: text, at: whole, kind: text, code: text, facts })),
  processed: listOf(fields<Processed>({ requestId: text, account: text, bodyHash: text, reply: anything })),
})
