import type { AccountId, AuthorityId, Instant } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { wordsSealed } from './migrations/wordsSealed'
import { fields, maybe, stored, text, whole } from './shape'

/** `shifts`: one authority's safe from count to count. */
export interface ShiftRecord extends StoredDocument {
  readonly office: AuthorityId
  /** The office while open, the own id once closed: unique. */
  readonly openKey: string
  readonly openedAt: Instant
  readonly openedBy: { readonly account: AccountId; readonly officerNo: string }
  readonly counted: number
  readonly expected: number
  /** Hand-overs devices still held then. */
  readonly unconfirmed: number
  readonly note?: string
  /** The request that opened it (`_id` comes from it): a retry gets the same shift. */
  readonly requestId: string
  readonly bodyHash: string
  readonly closed?: {
    readonly at: Instant
    readonly by: { readonly account: AccountId; readonly officerNo: string }
    readonly requestId: string
    readonly bodyHash: string
    readonly counted: number
    readonly oldCardsCounted: number
    readonly unconfirmed: number
    readonly explanation?: string
  }
}

const officer = fields<ShiftRecord['openedBy']>({ account: text, officerNo: text })

export const shifts: TableDefinition<ShiftRecord> = {
  name: 'shifts',
  schemaVersion: 2,
  migrations: { 1: wordsSealed },
  words: ['note', 'closed.explanation'],
  indexes: [
    { name: 'openKey', fields: ['openKey'], unique: true },
    { name: 'office', fields: ['office', 'openedAt'] },
  ],
  isWhole: fields<ShiftRecord>({
    ...stored,
    office: text,
    openKey: text,
    openedAt: whole,
    openedBy: officer,
    counted: whole,
    expected: whole,
    unconfirmed: whole,
    note: maybe(text),
    requestId: text,
    bodyHash: text,
    closed: maybe(
      fields<NonNullable<ShiftRecord['closed']>>({
        at: whole,
        by: officer,
        requestId: text,
        bodyHash: text,
        counted: whole,
        oldCardsCounted: whole,
        unconfirmed: whole,
        explanation: maybe(text),
      }),
    ),
  }),
}
