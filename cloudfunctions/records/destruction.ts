import type { AccountId, Instant } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { fields, listOf, maybe, oneOf, stored, text, whole } from './shape'

/**
 * Where a batch stands: this decides, and its cards follow (`settleDestruction`). `making` claims them, `voiding` lets go
 * of them because one was not to be had, `signing` has both signatures and destroys them.
 */
const DESTRUCTION_STATUSES = ['making', 'made', 'signing', 'signed', 'voiding', 'void'] as const
type DestructionStatus = (typeof DESTRUCTION_STATUSES)[number]

/** `destructions`: a batch of old cards and its two signatures. `_id` comes from the request. */
export interface DestructionRecord extends StoredDocument {
  readonly office: string
  readonly status: DestructionStatus
  /** `voiding`, `void`: the card that was not to be had. */
  readonly notHeld?: string
  /** Empty until made: running numbers have no gaps. */
  readonly name: string
  /** Office and name, the own id until made: unique. */
  readonly nameKey: string
  /** Of the request that made it. */
  readonly bodyHash: string
  readonly cards: readonly { readonly oldCardId: string; readonly caseNo: string; readonly takenAt: Instant }[]
  readonly madeAt: Instant
  readonly madeBy: { readonly account: AccountId; readonly officerNo: string }
  readonly signedAt?: Instant
  readonly signedBy?: { readonly account: AccountId; readonly officerNo: string }
}

const officer = fields<DestructionRecord['madeBy']>({ account: text, officerNo: text })

export const destructions: TableDefinition<DestructionRecord> = {
  name: 'destructions',
  schemaVersion: 1,
  indexes: [
    { name: 'nameKey', fields: ['nameKey'], unique: true },
    { name: 'office', fields: ['office', 'madeAt'] },
  ],
  isWhole: fields<DestructionRecord>({
    ...stored,
    office: text,
    status: oneOf(DESTRUCTION_STATUSES),
    notHeld: maybe(text),
    name: text,
    nameKey: text,
    bodyHash: text,
    cards: listOf(fields<DestructionRecord['cards'][number]>({ oldCardId: text, caseNo: text, takenAt: whole })),
    madeAt: whole,
    madeBy: officer,
    signedAt: maybe(whole),
    signedBy: maybe(officer),
  }),
}
