import type { FieldError } from '@resident-card/shared'

/** A citizen number, or a mobile number: neither belongs in words that are kept unsealed. */
const PERSONAL_NUMBER = /\d{17}[\dXx]|1[3-9]\d{9}/

/** An officer's words are kept as written and shown to the applicant: no number of a person may be in them. */
export const noteErrors = (field: string, note: string): readonly FieldError[] =>
  PERSONAL_NUMBER.test(note.normalize('NFKC').replace(/[\s-]/g, '')) ? [{ field, code: 'personalNumber' }] : []
