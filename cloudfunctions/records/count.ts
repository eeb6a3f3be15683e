import type { StoredDocument, TableDefinition } from '../ports/store'
import { fields, stored, whole } from './shape'

/** `counts`: how often something happened lately (`Store.count`, which alone writes it). `_id` names what is counted. */
export interface CountRecord extends StoredDocument {
  readonly count: number
  /** It begins anew after this moment; a document whose time is over means nothing and may be removed. Epoch ms. */
  readonly until: number
}

export const counts: TableDefinition<CountRecord> = {
  name: 'counts',
  schemaVersion: 1,
  indexes: [{ name: 'until', fields: ['until'] }],
  isWhole: fields<CountRecord>({ ...stored, count: whole, until: whole }),
}
