import * as v from 'valibot'
import { HANDOVER_CHECKS, SEND_BACK_REASONS } from '../application/application'
import { caseSummary } from './case'
import { caseId, epochMs, line, note, photoId, plainDateText, version } from './common'

/** What the window asks of the `collection` function. */

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
] as const
export type VerdictCode = (typeof VERDICTS)[number]

const office = v.strictObject({ id: v.string(), name: v.string(), address: v.optional(v.string()) })

export const verdictView = v.strictObject({
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
    }),
  ),
})
export type VerdictView = v.InferOutput<typeof verdictView>

/** PNG of a signature on the screen, at most 200 KB (OFFICE). */
const signature = v.pipe(v.string(), v.maxLength(270_000, 'tooLong'), v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'format'))

export const collectionCommands = {
  /** Puts a card that arrived into the box. */
  receive: {
    input: v.strictObject({ caseId, version, place: line(20) }),
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
    input: v.strictObject({
      caseId,
      version,
      /** What was scanned: tells how the case was found; the server checks it again. */
      input: v.pipe(v.string(), v.maxLength(600, 'tooLong')),
      checks: v.pipe(v.array(v.picklist(HANDOVER_CHECKS)), v.maxLength(HANDOVER_CHECKS.length, 'tooMany')),
      oldCard: v.picklist(['returned', 'statement', 'notApplicable']),
      feePaid: v.boolean(),
      signatureBase64: signature,
    }),
    reply: v.strictObject({ caseId, version, at: epochMs }),
  },
  sendBack: {
    input: v.strictObject({ caseId, version, reason: v.picklist(SEND_BACK_REASONS), note }),
    reply: v.strictObject({ caseId, version, state: caseSummary.entries.state }),
  },
} as const
