import type { StoredDocument, TableDefinition } from '../ports/store'
import type { Sealed } from './sealed'
import { anything, fields, listOf, maybe, stored, text } from './shape'

/** `keyCheck`: one document, by which keys that are not this store's are known before anything is done with them. */
export interface KeyCheckRecord extends StoredDocument {
  /** A known word under the look-up key. */
  readonly lookup: string
  /** The same word, sealed with every key that ever sealed here as the newest. */
  readonly sealed: readonly Sealed[]
  /** The public keys (base64) of every list of code keys that was used here; absent until whoever has one came by. */
  readonly codes?: readonly string[]
}

export const KEY_CHECK_ID = 'keys'

export const keyChecks: TableDefinition<KeyCheckRecord> = {
  name: 'keyChecks',
  schemaVersion: 1,
  indexes: [],
  isWhole: fields<KeyCheckRecord>({ ...stored, lookup: text, sealed: listOf(anything), codes: maybe(listOf(text)) }),
}
