import * as v from 'valibot'
import {
  HANDOVER_CHECKS,
  OLD_CARD_AT_HANDOVER,
  OLD_CARD_TAKEN,
  SEND_BACK_REASONS,
  UNDO_REASONS,
} from '../application/application'
import { COLLECTORS } from '../collecting/whoMayCollect'
import { PLACE_MOST } from '../fields/limits'
import { LOOK_UP_REASONS } from '../vocabulary/lookUpReasons'
import { CALL_BYTES } from './callBytes'
import { signaturePng } from './handOverEntry'
import { list } from './list'
import { caseSummary } from './case'
import { offlineCommands } from './offline'
import { oldCardCommands } from './oldCards'
import { shiftCommands } from './shift'
import { taskCommands } from './tasks'
import { caseId, epochMs, id, line, note, photoId, plainDateText, version } from './common'

/** What the window asks of the `window` function. */

/** Stable answers of a scan; each has its own words, colour, shape and sound at the window. */
export const VERDICTS = [
  'ready',
  'malformed',
  'unknown',
  'forged',
  'expired',
  'notYetValid',
  'otherAuthority',
  'notReady',
  'collected',
  'withdrawn',
  'refused',
  'revoked',
] as const
export type VerdictCode = (typeof VERDICTS)[number]

const office = v.strictObject({ id: v.string(), name: v.string(), address: v.optional(v.string()) })

const verdictView = v.strictObject({
  verdict: v.picklist(VERDICTS),
  at: epochMs,
  /** `expired`: how long ago it ran out. */
  expiredBySeconds: v.optional(v.number()),
  /** `otherAuthority`: which and where. */
  authority: v.optional(office),
  /** `notReady`: the state, who has it, when it is due. */
  state: v.optional(caseSummary.entries.state),
  dueOn: v.optional(plainDateText),
  /** `collected`: when, at which window, by which officer. */
  collectedAt: v.optional(epochMs),
  collectedWhere: v.optional(office),
  collectedBy: v.optional(v.string()),
  /** `ready`, `notReady`, `collected`, `withdrawn`, `refused` of this authority: whose case. */
  case: v.optional(
    v.strictObject({
      caseId,
      version,
      caseNo: v.string(),
      reason: caseSummary.entries.reason,
      name: v.string(),
      maskedNumber: v.string(),
      photoId: v.optional(photoId),
      place: v.optional(v.string()),
      receivedAt: v.optional(epochMs),
      /** Damaged: the old card must be taken back (LAW-11). */
      oldCardDue: v.boolean(),
      feeFen: v.number(),
      feePaid: v.boolean(),
      collectBy: v.optional(plainDateText),
      /** GZ-9's last day is over: handed over by a named decision only (`late`). */
      pastLimit: v.boolean(),
      /** Who may be given it today. */
      collectors: v.array(v.picklist(COLLECTORS)),
      /** The code was fetched by another phone than the one before: look twice. */
      otherDevice: v.boolean(),
      /** `collected`: the hand-over this officer may take back now. */
      mayUndo: v.boolean(),
    }),
  ),
})
export type VerdictView = v.InferOutput<typeof verdictView>

const lookUpReason = { reason: v.picklist(LOOK_UP_REASONS), note }

export const windowCommands = {
  ...shiftCommands,
  ...offlineCommands,
  ...taskCommands,
  ...oldCardCommands,
  /** Puts a card that arrived into the box. */
  receive: {
    input: v.strictObject({ caseId, version, place: line(PLACE_MOST) }),
    reply: v.strictObject({ caseId, version, state: caseSummary.entries.state }),
  },
  /** A damaged card whose new one came by mail has reached the window (LAW-11), or its holder says in writing why not. */
  takeOldCard: {
    input: v.strictObject({ caseId, version, oldCard: v.picklist(OLD_CARD_TAKEN) }),
    reply: v.strictObject({ caseId, version, state: caseSummary.entries.state }),
  },
  /** 225 digits of a QR code or 12 digits read out; a verdict is a value, never an error. */
  scan: { input: v.strictObject({ input: v.pipe(v.string(), v.maxLength(600, 'tooLong')) }), reply: verdictView },
  viewPhoto: {
    input: v.strictObject({ caseId, photoId }),
    reply: v.strictObject({ contentBase64: v.string(), type: v.string() }),
  },
  /** Once. Of any number at once one wins, the others get `state` with when and where. */
  handOver: {
    bytes: CALL_BYTES.large,
    input: v.strictObject({
      caseId,
      version,
      /** What was scanned: tells how the case was found; the server checks it again. This, or `lookUpId`. */
      input: v.optional(v.pipe(v.string(), v.maxLength(600, 'tooLong'))),
      /** From `lookUp`, a quarter of an hour old at most. */
      lookUpId: v.optional(id),
      collector: v.picklist(COLLECTORS),
      /** Past GZ-9's limit: why it is handed over still. */
      late: v.optional(v.pipe(note, v.minLength(1, 'required'))),
      checks: list(v.picklist(HANDOVER_CHECKS), { most: HANDOVER_CHECKS.length }),
      oldCard: v.picklist(OLD_CARD_AT_HANDOVER),
      feePaid: v.boolean(),
      signatureBase64: signaturePng,
    }),
    reply: v.strictObject({ caseId, version, at: epochMs }),
  },
  /**
   * A mistaken hand-over: the same officer within ten minutes, later a supervisor with the words why. Refused:
   * `undoNotYours`, `undoTooLate`, `anotherOpenCase` (its holder has applied anew meanwhile); `state` otherwise.
   */
  undoHandOver: {
    input: v.strictObject({
      caseId,
      /** Which hand-over: when it was made. */
      handoverAt: epochMs,
      reason: v.picklist(UNDO_REASONS),
      note: v.pipe(note, v.minLength(1, 'required')),
    }),
    reply: v.strictObject({ caseId, version, state: caseSummary.entries.state }),
  },
  /**
   * Phone dead or none: by citizen number or case number, with the officer's reason, logged and shown to the holder.
   * The verdict is `unknown` for anything that isn't this authority's. Limited: `scanFailures`.
   */
  lookUp: {
    input: v.variant('by', [
      v.strictObject({
        by: v.literal('citizenNumber'),
        citizenNumber: v.pipe(v.string(), v.regex(/^\d{17}[\dX]$/, 'citizenNumber')),
        ...lookUpReason,
      }),
      v.strictObject({
        by: v.literal('caseNo'),
        caseNo: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.maxLength(20, 'tooLong')),
        ...lookUpReason,
      }),
    ]),
    reply: v.strictObject({ ...verdictView.entries, lookUpId: v.optional(v.string()) }),
  },
  sendBack: {
    input: v.strictObject({ caseId, version, reason: v.picklist(SEND_BACK_REASONS), note }),
    reply: v.strictObject({ caseId, version, state: caseSummary.entries.state }),
  },
} as const
