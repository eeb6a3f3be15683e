import { HANDOVER_CHECKS, type HandoverCheck, type InputOf, type VerdictView } from '@resident-card/shared'

export type VerdictCase = NonNullable<VerdictView['case']>

/** What the window officer has ticked so far. */
export interface HandoverForm {
  readonly checks: readonly HandoverCheck[]
  readonly oldCard?: 'returned' | 'statement'
  readonly feeTaken: boolean
  /** PNG, base64 without its head. */
  readonly signature?: string
}

export const EMPTY_HANDOVER: HandoverForm = { checks: [], feeTaken: false }

export type MissingHandover = 'faceMatchesNewCard' | 'cardAndChipRight' | 'oldCard' | 'fee' | 'signature'

/** OFFICE: the largest signature, 200 KB of PNG. */
const SIGNATURE_MAX_BYTES = 200_000
export const signatureFits = (base64: string): boolean => (base64.length * 3) / 4 <= SIGNATURE_MAX_BYTES

/** A fingerprint is compared where there is a reader; the other two always (GZ-9). */
const REQUIRED = ['faceMatchesNewCard', 'cardAndChipRight'] as const

/** What is still to be done before the card may leave the window, in the order of the page. */
export const missingForHandover = (
  form: HandoverForm,
  { oldCardDue, feePaid }: VerdictCase,
): readonly MissingHandover[] => [
  ...REQUIRED.filter((check) => !form.checks.includes(check)),
  ...(oldCardDue && form.oldCard === undefined ? (['oldCard'] as const) : []),
  ...(!feePaid && !form.feeTaken ? (['fee'] as const) : []),
  ...(form.signature === undefined ? (['signature'] as const) : []),
]

/** What is sent once nothing is missing. `input`: what was scanned. */
export const handoverInput = (
  form: HandoverForm,
  of: VerdictCase,
  input: string,
): InputOf<'collection', 'handOver'> => ({
  caseId: of.caseId,
  version: of.version,
  input,
  checks: HANDOVER_CHECKS.filter((check) => form.checks.includes(check)),
  collector: 'holder',
  oldCard: of.oldCardDue ? (form.oldCard ?? 'statement') : 'notApplicable',
  feePaid: form.feeTaken,
  signatureBase64: form.signature ?? '',
})

/** Anything ticked: another scan must not wipe it away. */
export const isBegun = (form: HandoverForm): boolean =>
  form.checks.length > 0 || form.feeTaken || form.oldCard !== undefined || form.signature !== undefined
