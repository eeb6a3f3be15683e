import * as v from 'valibot'
import { DESTINATIONS, FAIL_REASONS, MENDABLE_FIELDS, OLD_CARD_OUT } from '../application/application'
import { REFUSAL_REASONS, REMEDIES, RETURN_REASONS } from '../application/application'
import { QUEUES } from '../roles/queues'
import { CARRIERS } from '../application/carriers'
import { caseSummary, caseView, eligibilityView } from './case'
import { list } from './list'
import {
  caseId,
  clockView,
  countyCode,
  cursor,
  note,
  pageFields,
  photoId,
  plainDateText,
  version,
  epochMs,
} from './common'

/** What the desks ask of the `casework` function. Somebody else's office: not found. */

const queue = v.picklist(QUEUES)

const queueRow = v.strictObject({
  caseId,
  caseNo: v.string(),
  version,
  reason: caseSummary.entries.reason,
  state: caseSummary.entries.state,
  /** Both empty where the record is damaged: what is sealed in it doesn't open. */
  holderName: v.string(),
  maskedNumber: v.string(),
  collection: caseSummary.entries.collection,
  hukouCounty: v.strictObject({ code: countyCode, name: v.string() }),
  acceptingAuthority: v.strictObject({ id: v.string(), name: v.string() }),
  submittedAt: epochMs,
  stateSince: epochMs,
  /** Clock of this desk. */
  clock: v.optional(clockView),
  /** Queue `oldCard`: whether the carrier has it, or nobody yet. */
  oldCard: v.optional(v.picklist(OLD_CARD_OUT)),
  /** How often it was returned before. */
  rounds: v.number(),
  place: v.optional(v.string()),
  consignment: v.optional(v.strictObject({ carrier: v.string(), number: v.string(), to: v.picklist(DESTINATIONS) })),
})
export type QueueRow = v.InferOutput<typeof queueRow>

/** What is compared with the registry. */
const COMPARED = [
  'name',
  'citizenNumber',
  'hukou',
  'cardIssuedOn',
  'fingerprints',
  'cardStatus',
  'changedSinceCard',
] as const

/** One line of the registry beside the application: `same` or a difference to look at. */
const comparison = v.strictObject({
  field: v.picklist(COMPARED),
  registered: v.optional(v.string()),
  applied: v.optional(v.string()),
  differs: v.boolean(),
  clause: v.optional(v.string()),
})

/**
 * A case as a desk reads it. What is optional here and not in `caseView` is left out for desks that don't need it:
 * production reads no phone, photos, comparisons or officers' words; the carrier reads what is posted, and where to.
 */
const deskCase = v.strictObject({
  ...caseView.entries,
  holderName: v.optional(caseView.entries.holderName),
  maskedNumber: v.optional(caseView.entries.maskedNumber),
  phone: v.optional(caseView.entries.phone),
  photoId: v.optional(caseView.entries.photoId),
  name: v.optional(v.string()),
  hukouCounty: v.optional(v.strictObject({ code: countyCode, name: v.string() })),
  /** The photo on file, the one that will be printed (OFFICE). */
  registryPhotoId: v.optional(photoId),
  comparisons: v.array(comparison),
  /** Judged anew on reading, for verification and signing (GZ-2 OFFICE). */
  eligibility: v.optional(v.omit(eligibilityView, ['holder', 'openCase', 'hukouStation', 'card'])),
  held: v.boolean(),
  place: v.optional(v.string()),
  /** Commands this officer may give now. */
  mayDo: v.array(v.string()),
})
export type DeskCase = v.InferOutput<typeof deskCase>

const done = v.strictObject({ caseId, version, state: caseSummary.entries.state })
const target = { caseId, version }
const fields = list(v.picklist(MENDABLE_FIELDS), { least: 1, most: MENDABLE_FIELDS.length })

export const caseworkCommands = {
  /** Rows by due date, earliest first; keyset pages of 20. */
  listQueue: {
    input: v.strictObject({ queue, after: v.optional(cursor) }),
    reply: v.strictObject({ ...pageFields(queueRow), today: plainDateText, now: epochMs }),
  },
  /** Shows personal data: written to the access log before the reply. */
  openCase: { input: v.strictObject({ caseId }), reply: deskCase },
  viewPhoto: {
    input: v.strictObject({ caseId, photoId }),
    reply: v.strictObject({ contentBase64: v.string(), type: v.string() }),
  },
  pass: { input: v.strictObject(target), reply: done },
  return: {
    input: v.strictObject({
      ...target,
      reason: v.picklist(RETURN_REASONS),
      note: v.pipe(note, v.minLength(1, 'required')),
      fields,
    }),
    reply: done,
  },
  issue: { input: v.strictObject(target), reply: done },
  refuse: {
    input: v.strictObject({
      ...target,
      reason: v.picklist(REFUSAL_REASONS),
      note: v.pipe(note, v.minLength(1, 'required')),
      remedies: list(v.picklist(REMEDIES), { least: 1, most: REMEDIES.length }),
    }),
    reply: done,
  },
  hold: { input: v.strictObject({ ...target, suspicion: v.pipe(note, v.minLength(1, 'required')) }), reply: done },
  release: { input: v.strictObject(target), reply: done },
  /** LAW-12: thirty calendar days more where transport is hard, once; refused: `alreadyExtended`. No change of state. */
  extend: { input: v.strictObject({ ...target, note: v.pipe(note, v.minLength(1, 'required')) }), reply: done },
  produce: { input: v.strictObject(target), reply: done },
  dispatch: {
    input: v.strictObject({
      ...target,
      carrier: v.picklist(CARRIERS),
      number: v.pipe(v.string(), v.trim(), v.regex(/^[A-Z0-9]{8,20}$/, 'consignmentNumber')),
    }),
    reply: done,
  },
  /** The carrier's word (local carrier in the demo): signed for, or failed. */
  sign: {
    input: v.strictObject({
      ...target,
      /** A damaged card was taken in exchange (LAW-11, OFFICE-MAIL); otherwise it stays an open point on the case. */
      oldCardTaken: v.optional(v.boolean()),
    }),
    reply: done,
  },
  fail: {
    input: v.strictObject({
      ...target,
      reason: v.picklist(FAIL_REASONS),
    }),
    reply: done,
  },
} as const
