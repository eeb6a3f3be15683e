import type { Instant, Conflict, TaskKind, TaskOutcome } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { wordsSealed } from './migrations/wordsSealed'
import type { Sealed } from './sealed'

/** `tasks`: what a person at an authority must look at. `_id` comes from what it is about, so that twice is once. */
export interface TaskRecord extends StoredDocument {
  readonly office: string
  readonly status: 'open' | 'closed'
  readonly kind: TaskKind
  readonly at: Instant
  readonly caseId?: string
  readonly caseNo?: string
  readonly reason?: Conflict
  /** `offlineConflict`: the entry as it came, sealed (place: `tasks`, `_id`, `entry`), and what may be shown of it. */
  readonly entry?: Sealed
  readonly ours?: {
    readonly at: Instant
    readonly deviceAt: Instant
    readonly device: string
    /** Absent where the server never said so to this device. */
    readonly officerNo?: string
    readonly oldCard: string
    readonly feePaid: boolean
  }
  readonly theirs?: {
    readonly state: string
    readonly at: Instant
    readonly where?: string
    readonly officerNo?: string
  }
  readonly officerNo?: string
  readonly until?: Instant
  readonly consignment?: { readonly carrier: string; readonly number: string; readonly reason: string }
  readonly closed?: {
    readonly at: Instant
    readonly by: string
    readonly outcome: TaskOutcome
    readonly note: string
  }
}

export const tasks: TableDefinition<TaskRecord> = {
  name: 'tasks',
  schemaVersion: 2,
  migrations: { 1: wordsSealed },
  words: ['closed.note', 'ours.device'],
  indexes: [{ name: 'office', fields: ['office', 'status', 'at'] }],
}
