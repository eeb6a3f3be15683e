import { CONFLICTS, TASK_KINDS, TASK_OUTCOMES } from '@resident-card/shared'
import type { Instant, Conflict, TaskKind, TaskOutcome } from '@resident-card/shared'
import type { StoredDocument, TableDefinition } from '../ports/store'
import { wordsSealed } from './migrations/wordsSealed'
import type { Sealed } from './sealed'
import { anything, fields, flag, maybe, oneOf, stored, text, whole } from './shape'

/** `tasks`: what a person at an authority must look at. `_id` comes from what it is about, so that twice is once. */
export interface TaskRecord extends StoredDocument {
  readonly office: string
  readonly status: 'open' | 'closed'
  readonly kind: TaskKind
  readonly at: Instant
  readonly caseId?: string
  readonly caseNo?: string
  /** `damagedRecord` of something that is no case: its table and id, for whoever keeps the store. */
  readonly record?: string
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
  isWhole: fields<TaskRecord>({
    ...stored,
    office: text,
    status: oneOf(['open', 'closed']),
    kind: oneOf(TASK_KINDS),
    at: whole,
    caseId: maybe(text),
    caseNo: maybe(text),
    record: maybe(text),
    reason: maybe(oneOf(CONFLICTS)),
    entry: anything,
    ours: maybe(
      fields<NonNullable<TaskRecord['ours']>>({
        at: whole,
        deviceAt: whole,
        device: text,
        officerNo: maybe(text),
        oldCard: text,
        feePaid: flag,
      }),
    ),
    theirs: maybe(
      fields<NonNullable<TaskRecord['theirs']>>({
        state: text,
        at: whole,
        where: maybe(text),
        officerNo: maybe(text),
      }),
    ),
    officerNo: maybe(text),
    until: maybe(whole),
    consignment: maybe(fields<NonNullable<TaskRecord['consignment']>>({ carrier: text, number: text, reason: text })),
    closed: maybe(
      fields<NonNullable<TaskRecord['closed']>>({ at: whole, by: text, outcome: oneOf(TASK_OUTCOMES), note: text }),
    ),
  }),
}
