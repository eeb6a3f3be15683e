import type { AuthorityId, CountyCode, PersonKey, StaffRole } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { toVersion2 } from './migrations/account/2'
import type { Sealed } from './sealed'
import { anything, fields, maybe, stored, text } from './shape'

export interface AccountRecord extends StoredDocument {
  /** HMAC of provider and subject: unique. */
  readonly subjectKey: string
  /** Sealed subject (OPENID), to reach the account. */
  readonly subject: Sealed
  readonly person?: PersonKey
  /** person while bound, own id else: unique (one account ↔ one person). */
  readonly personUnique: string
  readonly staff?: {
    readonly role: StaffRole
    readonly officerNo: string
    /** Sealed name. */
    readonly name: Sealed
    readonly authority?: AuthorityId
    readonly county?: CountyCode
  }
}

export const accounts: TableDefinition<AccountRecord> = {
  name: 'accounts',
  schemaVersion: 2,
  migrations: { 1: toVersion2 },
  indexes: [
    { name: 'subjectKey', fields: ['subjectKey'], unique: true },
    { name: 'personUnique', fields: ['personUnique'], unique: true },
  ],
  isWhole: fields<AccountRecord>({
    ...stored,
    subjectKey: text,
    subject: anything,
    person: maybe(text),
    personUnique: text,
    staff: maybe(
      fields<NonNullable<AccountRecord['staff']>>({
        role: text,
        officerNo: text,
        name: anything,
        authority: maybe(text),
        county: maybe(text),
      }),
    ),
  }),
}
