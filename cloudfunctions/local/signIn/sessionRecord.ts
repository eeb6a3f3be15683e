import type { Instant } from '@resident-card/shared'
import type { TableDefinition, StoredDocument } from '../../ports/store'
import { fields, stored, text, whole } from '../../records/shape'

/** A demo sign-in. `_id` is the HMAC of the token: reading the store doesn't give a session away. */
export interface DemoSessionRecord extends StoredDocument {
  readonly subject: string
  readonly until: Instant
}

export const demoSessions: TableDefinition<DemoSessionRecord> = {
  name: 'demoSessions',
  schemaVersion: 1,
  indexes: [
    { name: 'subject', fields: ['subject', 'until'] },
    { name: 'until', fields: ['until'] },
  ],
  isWhole: fields<DemoSessionRecord>({ ...stored, subject: text, until: whole }),
}
