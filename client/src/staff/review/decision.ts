import type { MendableField, RefusalReason, Remedy, ReturnReason } from '@resident-card/shared'
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
      return form.suspicion.trim() === '' ? ['suspicion'] : []
    case 'release':
      return []
  }
}
