import { MOVEMENT_KINDS, OLD_CARD_OUTCOMES } from '@resident-card/shared'
import type { AccountId, Instant, MovementKind, OldCardOutcome } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { fields, maybe, oneOf, stored, text, whole } from './shape'

/** `ledger`: one movement at an authority's safe. `_id` is case and place in its history, so that twice is once. */
export interface LedgerRecord extends StoredDocument {
  readonly office: string
  /** When it happened. */
  readonly at: Instant
  /** When it became known; later than `at` for what was done without network. */
  readonly knownAt: Instant
  readonly movement: MovementKind
  readonly caseId: string
  readonly caseNo: string
  readonly account: AccountId
  readonly officerNo: string
  readonly oldCard: OldCardOutcome
  readonly feeFen: number
  /** `handOverUndone`: when the hand-over it takes back was made. */
  readonly undoneOf?: Instant
}

export const ledger: TableDefinition<LedgerRecord> = {
  name: 'ledger',
  schemaVersion: 1,
  indexes: [{ name: 'office', fields: ['office', 'at'] }],
  isWhole: fields<LedgerRecord>({
    ...stored,
    office: text,
    at: whole,
    knownAt: whole,
    movement: oneOf(MOVEMENT_KINDS),
    caseId: text,
    caseNo: text,
    account: text,
    officerNo: text,
    oldCard: oneOf(OLD_CARD_OUTCOMES),
    feeFen: whole,
    undoneOf: maybe(whole),
  }),
}
