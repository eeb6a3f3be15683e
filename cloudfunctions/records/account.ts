import type { AuthorityId, CountyCode, PersonKey, PlainDate, StaffRole } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import type { Sealed } from './sealed'

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
  /** Earlier builds counted wrong tries of binding here; nobody reads it (they are in `counts`). */
  readonly bindTries: { readonly on: PlainDate; readonly count: number }
}

export const accounts: TableDefinition<AccountRecord> = {
  name: 'accounts',
  schemaVersion: 1,
  indexes: [
    { name: 'subjectKey', fields: ['subjectKey'], unique: true },
    { name: 'personUnique', fields: ['personUnique'], unique: true },
  ],
}
