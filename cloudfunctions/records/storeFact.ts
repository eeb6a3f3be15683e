import type { StoredDocument, TableDefinition } from '../ports/store'
import { fields, stored, text } from './shape'

/** A fact about the whole store, said once when it is made. The embedded store says it in its own file (`stamp`). */
export interface StoreFactRecord extends StoredDocument {
  readonly value: string
}

export const PURPOSE = 'purpose'
export const storeFacts: TableDefinition<StoreFactRecord> = {
  name: 'storeFacts',
  schemaVersion: 1,
  indexes: [],
  isWhole: fields<StoreFactRecord>({ ...stored, value: text }),
}
