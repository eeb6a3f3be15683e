import type { AccountId, Instant } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { fields, oneOf, stored, text, whole } from './shape'

/** `uploads`: whose a sealed file is. `_id` is the file's id. */
export interface UploadRecord extends StoredDocument {
  readonly account: AccountId
  readonly at: Instant
  readonly type: 'image/jpeg' | 'image/png'
  readonly bytes: number
}

/** Photos that were put into the file store, by whom. */
export const uploads: TableDefinition<UploadRecord> = {
  name: 'uploads',
  schemaVersion: 1,
  indexes: [
    { name: 'account', fields: ['account', 'at'] },
    { name: 'at', fields: ['at'] },
  ],
  isWhole: fields<UploadRecord>({
    ...stored,
    account: text,
    at: whole,
    type: oneOf(['image/jpeg', 'image/png']),
    bytes: whole,
  }),
}
