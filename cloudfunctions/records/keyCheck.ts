import type { StoredDocument, TableDefinition } from '../ports/store'
import type { Sealed } from './sealed'
import { anything, fields, listOf, stored, text } from './shape'

/** `keyCheck`: one document, by which keys that are not this store's are known before anything is done with them. */
export interface KeyCheckRecord extends StoredDocument {
  /** A known word under the look-up key. */
  readonly lookup: string
  /** The same word, sealed with every key that ever sealed here as the newest. */
  readonly sealed: readonly Sealed[]
}

export const KEY_CHECK_ID = 'keys'

export const keyChecks: TableDefinition<KeyCheckRecord> = {
  name: 'keyChecks',
  schemaVersion: 1,
  indexes: [],
  isWhole: fields<KeyCheckRecord>({ ...stored, lookup: text, sealed: listOf(anything) }),
}
