import type { AccountId, AuthorityId, Instant } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { fields, listOf, maybe, stored, text, whole } from './shape'

/** `deviceCodes`: one per case and device; which slots were handed to it. A revoked one stays, the device gets another. */
export interface CodeRecord extends StoredDocument {
  readonly caseId: string
  /** `caseId:device` while the device may go on with it, own id else: unique. */
  readonly caseDevice: string
  readonly device: string
  readonly account: AccountId
  /** hex of the 16-byte code id in the token (case's half and device's half): unique. */
  readonly codeId: string
  readonly authority: AuthorityId
  /** Showings: minutes handed out without a gap are one; `at` = when the last of them was fetched. */
  readonly batches: readonly { readonly fromSlot: number; readonly slots: number; readonly at: Instant }[]
  /** When its holder made it worthless; 0 = it is good. */
  readonly revokedAt: Instant
  /** Which authority's devices must learn of the revocation; empty while there is none. */
  readonly revokedFor: string
  /** The request that revoked it: asked again, it answers the same. */
  readonly revokedBy?: string
  /** HMAC of authority + 12 digits while valid, own id else: unique. */
  readonly locatorKey: string
  readonly locatorUntil: Instant
}

/** Not `codes`: an earlier build's store may hold one of that name, a document for all devices of a case, past after ten minutes. */
export const codes: TableDefinition<CodeRecord> = {
  name: 'deviceCodes',
  // There never was a first one in this table.
  schemaVersion: 2,
  indexes: [
    { name: 'codeId', fields: ['codeId'], unique: true },
    { name: 'caseDevice', fields: ['caseDevice'], unique: true },
    { name: 'caseId', fields: ['caseId'] },
    { name: 'revoked', fields: ['revokedFor', 'revokedAt'] },
    { name: 'locatorKey', fields: ['locatorKey'], unique: true },
  ],
  isWhole: fields<CodeRecord>({
    ...stored,
    caseId: text,
    caseDevice: text,
    device: text,
    account: text,
    codeId: text,
    authority: text,
    batches: listOf(fields<CodeRecord['batches'][number]>({ fromSlot: whole, slots: whole, at: whole })),
    revokedAt: whole,
    revokedFor: text,
    revokedBy: maybe(text),
    locatorKey: text,
    locatorUntil: whole,
  }),
}
