import type { Instant } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'

/** `limits`: how often something failed lately. `_id` names what is counted, e.g. a locator's officer and authority. */
export interface LimitRecord extends StoredDocument {
  readonly failures: number
  /** The count begins anew after this moment. */
  readonly until: Instant
}

/** Failures counted against a limit. */
export const limits: TableDefinition<LimitRecord> = {
  name: 'limits',
  schemaVersion: 1,
  indexes: [{ name: 'until', fields: ['until'] }],
}
