import { plainNote } from '@resident-card/shared'
import type { InputOf, MendableField, RefusalReason, Remedy, ReturnReason } from '@resident-card/shared'
import { missingNote } from '../desk/officerNote'

export const DECISIONS = ['pass', 'issue', 'return', 'refuse', 'hold', 'release'] as const
export type Decision = (typeof DECISIONS)[number]

/** What an officer has said so far. Kept whole when the case turns out to have changed meanwhile. */
export interface DecisionForm {
  readonly decision?: Decision
  /** Answer to "is it the same person?". */
  readonly same?: 'same' | 'different' | 'suspicious'
  readonly returnReason?: ReturnReason
  readonly fields: readonly MendableField[]
  readonly refusalReason?: RefusalReason
  readonly remedies: readonly Remedy[]
  /** To the applicant, word for word. */
  readonly note: string
  /** Never to the applicant. */
  readonly suspicion: string
}

export const EMPTY_FORM: DecisionForm = { fields: [], remedies: [], note: '', suspicion: '' }

/** What is to be mended goes with the reason; the officer may ask for more. */
const FIELDS_OF: Record<ReturnReason, readonly MendableField[]> = {
  photoUnclear: ['photo'],
  photoNotLive: ['photo'],
  phoneUnreachable: ['phone'],
  addressIncomplete: ['collection'],
  wrongAuthority: ['acceptingAuthority'],
  other: [],
}

export const withReturnReason = (form: DecisionForm, returnReason: ReturnReason): DecisionForm => ({
  ...form,
  returnReason,
  fields: FIELDS_OF[returnReason],
})

/** The answer to "is it the same person?" leads to the decision that follows from it (GZ-12c, GZ-12d). */
export const withSame = (
  form: DecisionForm,
  same: NonNullable<DecisionForm['same']>,
  offered: readonly Decision[],
): DecisionForm => {
  if (same === 'different' && offered.includes('refuse'))
    return {
      ...form,
      same,
      decision: 'refuse',
      refusalReason: 'identityNotConfirmed',
      remedies: ['askForReview', 'hukouStation'],
    }
  if (same === 'suspicious' && offered.includes('hold')) return { ...form, same, decision: 'hold' }
  return { ...form, same }
}

export type Missing =
  'decision' | 'same' | 'eligible' | 'reason' | 'fields' | 'note' | 'withheld' | 'remedies' | 'suspicion'

/** What still stands against pressing the button, in the order of the page. */
export const missingFor = (form: DecisionForm, admitted: boolean | undefined): readonly Missing[] => {
  const { decision } = form
  if (decision === undefined) return ['decision']
  switch (decision) {
    case 'pass':
    case 'issue':
      if (admitted === false) return ['eligible']
      return form.same === 'same' ? [] : ['same']
    case 'return':
      return [
        ...(form.returnReason === undefined ? (['reason'] as const) : []),
        ...(form.fields.length === 0 ? (['fields'] as const) : []),
        ...missingNote(form.note),
      ]
    case 'refuse':
      return [
        ...(form.refusalReason === undefined ? (['reason'] as const) : []),
        ...missingNote(form.note),
        ...(form.remedies.length === 0 ? (['remedies'] as const) : []),
      ]
    case 'hold':
      return plainNote(form.suspicion) === '' ? ['suspicion'] : []
    case 'release':
      return []
  }
}

type Target = { readonly caseId: string; readonly version: number }

/** What is sent for each decision; what it doesn't need is not sent. */
export type Sent = {
  readonly [D in Decision]: { readonly decision: D; readonly input: InputOf<'casework', D> }
}[Decision]

export const sentOf = ({ caseId, version }: Target, form: DecisionForm & { readonly decision: Decision }): Sent => {
  const { decision } = form
  const target = { caseId, version }
  const note = plainNote(form.note)
  switch (decision) {
    case 'pass':
    case 'issue':
    case 'release':
      return { decision, input: target }
    case 'return':
      return { decision, input: { ...target, reason: form.returnReason ?? 'other', note, fields: [...form.fields] } }
    case 'refuse':
      return {
        decision,
        input: { ...target, reason: form.refusalReason ?? 'other', note, remedies: [...form.remedies] },
      }
    case 'hold':
      return { decision, input: { ...target, suspicion: plainNote(form.suspicion) } }
  }
}
