import type { Instant, OldCardStatus } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'

/** `oldCards`: a card taken back. `_id` is case and place of its taking in the history. */
export interface OldCardRecord extends StoredDocument {
  readonly office: string
  readonly status: OldCardStatus
  readonly takenAt: Instant
  readonly takenBy: string
  readonly caseId: string
  readonly caseNo: string
  readonly from: 'window' | 'mail'
  readonly destructionId?: string
}

export const oldCards: TableDefinition<OldCardRecord> = {
  name: 'oldCards',
  schemaVersion: 1,
  indexes: [{ name: 'office', fields: ['office', 'status', 'takenAt'] }],
}
