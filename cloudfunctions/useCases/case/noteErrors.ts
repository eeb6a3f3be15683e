import { holdsPersonalNumber } from '@resident-card/shared'
import type { FieldError } from '@resident-card/shared'

/** An officer's words are kept as written and shown to the applicant: no number of a person may be in them. */
export const noteErrors = (field: string, note: string): readonly FieldError[] =>
  holdsPersonalNumber(note) ? [{ field, code: 'personalNumber' }] : []
