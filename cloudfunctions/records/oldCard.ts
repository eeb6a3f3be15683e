import { COLLECTIONS, OLD_CARD_STATUSES } from '@resident-card/shared'
import type { Instant, OldCardStatus } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { fields, maybe, oneOf, stored, text, whole } from './shape'

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
  isWhole: fields<OldCardRecord>({
    ...stored,
    office: text,
    status: oneOf(OLD_CARD_STATUSES),
    takenAt: whole,
    takenBy: text,
    caseId: text,
    caseNo: text,
    from: oneOf(COLLECTIONS),
    destructionId: maybe(text),
  }),
}
