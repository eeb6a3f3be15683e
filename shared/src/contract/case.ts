import * as v from 'valibot'
import { COLLECTIONS, DAMAGES, DESTINATIONS, MENDABLE_FIELDS } from '../application/application'
import { REASONS } from '../vocabulary/reasons'
import { SERVICE_IDS } from '../vocabulary/serviceIds'
import { HISTORY_KINDS } from '../casework/historyKinds'
import { RULE_CODES } from '../casework/ruleCodes'
import { STAGE_STATUSES } from '../casework/stagesOf'
import { NEXT_WAYS } from '../services/rule'
import { STAGE_NAMES } from '../services/serviceFacts'
import { STATES } from '../application/states'
import { TRACKING_KINDS } from '../application/trackingEvent'
import {
  authorityView,
  caseId,
  clockView,
  countyCode,
  epochMs,
  mobile,
  photoId,
  plainDateText,
  version,
} from './common'

/** A case as it is shown; apart from the commands, so that no function carries another's. */

export const reason = v.picklist(REASONS)
export const damage = v.picklist(DAMAGES)

const ruleView = v.strictObject({
  code: v.picklist(RULE_CODES),
  clause: v.string(),
  /** Values the words need: dates, codes, names of places. */
  facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
})
const refusalView = v.strictObject({ ...ruleView.entries, nextWay: v.picklist(NEXT_WAYS) })

export const eligibilityView = v.strictObject({
  admitted: v.boolean(),
  assessedOn: plainDateText,
  refusals: v.array(refusalView),
  passed: v.array(ruleView),
  /** Clauses only an officer can judge (GZ-12c, GZ-12d). */
  toBeJudged: v.array(v.string()),
  /** Where to go instead, or for questions: the station of the hukou place, nearest known. */
  hukouStation: v.optional(authorityView),
  feeFen: v.number(),
  holder: v.strictObject({ name: v.string(), maskedNumber: v.string(), hukouCounty: v.string() }),
  /** An application already under way closes this way; its case is where to go. */
  openCase: v.optional(v.strictObject({ caseId, caseNo: v.string() })),
  /** Registry's card on file, to show. */
  card: v.optional(
    v.strictObject({
      issuedOn: plainDateText,
      validTo: v.optional(plainDateText),
      longTerm: v.boolean(),
      status: v.string(),
    }),
  ),
})
export type EligibilityView = v.InferOutput<typeof eligibilityView>

/** What an applicant may do with their case. */
const APPLICANT_MAY = ['resubmit', 'withdraw', 'changeCollection', 'showCode'] as const

const officeRef = v.strictObject({ id: v.string(), name: v.string() })

const stageView = v.strictObject({
  stage: v.picklist(STAGE_NAMES),
  status: v.picklist(STAGE_STATUSES),
  /** When it was done. */
  at: v.optional(epochMs),
  /** Expected or statutory last day, where one can be said. */
  dueOn: v.optional(plainDateText),
  /** True: `dueOn` is an expectation (all stages before it taking their full time, or a calendar not yet published). */
  estimated: v.optional(v.boolean()),
  clock: v.optional(clockView),
  /** Who has it, or had it. */
  office: v.optional(officeRef),
  /** Working days it took. */
  usedDays: v.optional(v.number()),
})
export type StageView = v.InferOutput<typeof stageView>

/** What an applicant reads besides: the window looked at the case. No entry of its history. */
const WINDOW_SAW = 'windowSaw'

const historyView = v.strictObject({
  kind: v.picklist([...HISTORY_KINDS, WINDOW_SAW]),
  at: epochMs,
  office: v.optional(officeRef),
  officerNo: v.optional(v.string()),
  byHolder: v.boolean(),
  reason: v.optional(v.string()),
  note: v.optional(v.string()),
  fields: v.optional(v.array(v.picklist(MENDABLE_FIELDS))),
  remedies: v.optional(v.array(v.string())),
  consignment: v.optional(v.strictObject({ carrier: v.string(), number: v.string(), to: v.picklist(DESTINATIONS) })),
  photoId: v.optional(photoId),
  collection: v.optional(v.picklist(COLLECTIONS)),
})
export type HistoryView = v.InferOutput<typeof historyView>

/** `onHold` is never told to the applicant: they see the state it was held in. */
const publicState = v.picklist(STATES)

export const caseSummary = v.strictObject({
  caseId,
  caseNo: v.string(),
  version,
  service: v.picklist(SERVICE_IDS),
  reason,
  state: publicState,
  stateSince: epochMs,
  submittedAt: epochMs,
  /** Empty in a list where the record is damaged: what is sealed in it doesn't open. */
  holderName: v.string(),
  acceptingAuthority: officeRef,
  collection: v.picklist(COLLECTIONS),
  /** The one clock that matters now; none in a final state. */
  clock: v.optional(clockView),
  /** Who has it now. */
  office: v.optional(officeRef),
  /** True: it is the applicant's turn (mend, or collect). */
  yourTurn: v.boolean(),
})
export type CaseSummary = v.InferOutput<typeof caseSummary>

export const caseView = v.strictObject({
  ...caseSummary.entries,
  damage: v.optional(damage),
  maskedNumber: v.string(),
  phone: mobile,
  authority: authorityView,
  delivery: v.optional(
    v.strictObject({
      recipient: v.string(),
      phone: v.string(),
      region: countyCode,
      regionName: v.string(),
      address: v.string(),
    }),
  ),
  photoId,
  fee: v.strictObject({ fen: v.number(), clause: v.string(), paidOn: v.optional(plainDateText) }),
  clocks: v.array(clockView),
  stages: v.array(stageView),
  history: v.array(historyView),
  /** What the applicant may do now. */
  may: v.array(v.picklist(APPLICANT_MAY)),
  mend: v.optional(
    v.strictObject({
      reason: v.string(),
      note: v.string(),
      fields: v.array(v.picklist(MENDABLE_FIELDS)),
      office: v.optional(officeRef),
    }),
  ),
  refusal: v.optional(v.strictObject({ reason: v.string(), note: v.string(), remedies: v.array(v.string()) })),
  consignment: v.optional(
    v.strictObject({
      carrier: v.string(),
      number: v.string(),
      to: v.picklist(DESTINATIONS),
      failed: v.boolean(),
      /** What the carrier told of it, earliest first. */
      events: v.optional(v.array(v.strictObject({ at: epochMs, kind: v.picklist(TRACKING_KINDS) }))),
    }),
  ),
  oldCard: v.optional(v.string()),
})
export type CaseView = v.InferOutput<typeof caseView>
