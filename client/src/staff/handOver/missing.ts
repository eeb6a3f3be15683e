import {
  HANDOVER_CHECKS,
  REQUIRED_CHECKS,
  SIGNATURE_MAX_BYTES,
  plainNote,
  type Collector,
  type HandoverCheck,
} from '@resident-card/shared'
import { missingNote } from '../desk/officerNote'
import type { WindowCase } from '../verdict/windowCase'

/** What the window officer has ticked so far. */
export interface HandoverForm {
  readonly checks: readonly HandoverCheck[]
  readonly oldCard?: 'returned' | 'statement'
  readonly feeTaken: boolean
  /** Who stands at the window; asked only where a guardian may, too. */
  readonly collector?: Collector
  /** Past GZ-9's limit: why it is handed over still. */
  readonly late: string
  /** PNG, base64 without its head. */
  readonly signature?: string
}

export const EMPTY_HANDOVER: HandoverForm = { checks: [], feeTaken: false, late: '' }

export type MissingHandover =
  'collector' | 'late' | 'withheld' | (typeof REQUIRED_CHECKS)[number] | 'oldCard' | 'fee' | 'signature'

/** Whether the drawing is no larger than a signature may be. */
export const signatureFits = (base64: string): boolean => (base64.length * 3) / 4 <= SIGNATURE_MAX_BYTES

type Asked = Pick<WindowCase, 'oldCardDue' | 'feePaid' | 'pastLimit' | 'collectors'>

/** Without network nobody would say before the card is gone that a number of a person may not be among the words. */
const missingWords = (late: string): readonly ('late' | 'withheld')[] =>
  missingNote(late).map((what) => (what === 'withheld' ? 'withheld' : 'late'))

/** What is still to be done before the card may leave the window, in the order of the page. */
export const missingForHandover = (
  form: HandoverForm,
  { oldCardDue, feePaid, pastLimit, collectors }: Asked,
): readonly MissingHandover[] => [
  ...(pastLimit ? missingWords(form.late) : []),
  ...(collectors.length > 1 && form.collector === undefined ? (['collector'] as const) : []),
  ...REQUIRED_CHECKS.filter((check) => !form.checks.includes(check)),
  ...(oldCardDue && form.oldCard === undefined ? (['oldCard'] as const) : []),
  ...(!feePaid && !form.feeTaken ? (['fee'] as const) : []),
  ...(form.signature === undefined ? (['signature'] as const) : []),
]

/** What is noted once nothing is missing, online or on this device. */
export interface HandoverAnswers {
  readonly checks: HandoverCheck[]
  readonly collector: Collector
  readonly late?: string
  readonly oldCard: 'returned' | 'statement' | 'notApplicable'
  readonly feePaid: boolean
  readonly signatureBase64: string
}

export const handoverAnswers = (form: HandoverForm, of: Asked): HandoverAnswers => ({
  checks: HANDOVER_CHECKS.filter((check) => form.checks.includes(check)),
  collector: of.collectors.length > 1 ? (form.collector ?? 'holder') : 'holder',
  ...(of.pastLimit && { late: plainNote(form.late) }),
  oldCard: of.oldCardDue ? (form.oldCard ?? 'statement') : 'notApplicable',
  feePaid: form.feeTaken,
  signatureBase64: form.signature ?? '',
})

/** Anything ticked: another scan must not wipe it away. */
export const isBegun = (form: HandoverForm): boolean =>
  form.checks.length > 0 ||
  form.feeTaken ||
  form.late !== '' ||
  form.oldCard !== undefined ||
  form.collector !== undefined ||
  form.signature !== undefined
