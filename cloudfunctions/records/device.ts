import type { AuthorityId, Instant } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { wordsSealed } from './migrations/wordsSealed'
import { fields, maybe, stored, text, whole } from './shape'

/** `devices`: a window's device that may work without network. `_id` is made by the device. */
export interface DeviceRecord extends StoredDocument {
  readonly office: AuthorityId
  readonly name: string
  /** base64, Ed25519. */
  readonly publicKey: string
  readonly enrolledAt: Instant
  readonly enrolledBy: string
  readonly lastSyncAt?: Instant
  readonly revokedAt?: Instant
}

export const devices: TableDefinition<DeviceRecord> = {
  name: 'devices',
  schemaVersion: 2,
  migrations: { 1: wordsSealed },
  words: ['name'],
  indexes: [{ name: 'office', fields: ['office', 'enrolledAt'] }],
  isWhole: fields<DeviceRecord>({
    ...stored,
    office: text,
    name: text,
    publicKey: text,
    enrolledAt: whole,
    enrolledBy: text,
    lastSyncAt: maybe(whole),
    revokedAt: maybe(whole),
  }),
}
