import type { AccountId, Instant } from '@resident-card/shared'
import type { StoredDocument } from '../ports/store'

/** `uploads`: whose a sealed file is. `_id` is the file's id. */
export interface UploadRecord extends StoredDocument {
  readonly account: AccountId
  readonly at: Instant
  readonly type: 'image/jpeg' | 'image/png'
  readonly bytes: number
}
