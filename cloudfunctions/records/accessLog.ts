import type { AccountId, Instant, LookUpReason, PersonKey, StaffRole } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { wordsSealed } from './migrations/wordsSealed'
import { fields, maybe, stored, text, whole } from './shape'

/** Of whoever looks, what every log of it says: when, which officer, from which office. */
export interface LoggedBy {
  readonly at: Instant
  readonly account: AccountId
  readonly role: StaffRole
  readonly officerNo: string
  readonly office: string
}

/** The shapes of those five. */
export const loggedBy = { at: whole, account: text, role: text, officerNo: text, office: text }

export interface AccessLogRecord extends StoredDocument, LoggedBy {
  readonly holder: PersonKey
  readonly caseId: string
  /** Which command showed what. */
  readonly what: string
  readonly why: string
  /** How the window came to it if not by a code: digits read out, or the officer's reason and words, which the holder reads. */
  readonly said?: { readonly reason: LookUpReason | 'digits'; readonly note?: string }
}

export const accessLog: TableDefinition<AccessLogRecord> = {
  name: 'accessLog',
  schemaVersion: 2,
  migrations: { 1: wordsSealed },
  words: ['said.note'],
  indexes: [
    { name: 'holder', fields: ['holder', 'at'] },
    { name: 'caseWhat', fields: ['caseId', 'what', 'at'] },
  ],
  isWhole: fields<AccessLogRecord>({
    ...stored,
    ...loggedBy,
    holder: text,
    caseId: text,
    what: text,
    why: text,
    said: maybe(fields<NonNullable<AccessLogRecord['said']>>({ reason: text, note: maybe(text) })),
  }),
}
