import * as v from 'valibot'
import { caseId, cursor, epochMs, id, note, page, version } from './common'
import { CONFLICTS } from '../vocabulary/conflicts'

/** What a person at an authority must look at; nothing here goes away by itself. */

export const TASK_KINDS = ['offlineConflict', 'lookUpLocked', 'mailFailed', 'damagedRecord'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** How a task was settled. */
export const TASK_OUTCOMES = ['sameHandOver', 'cardRecovered', 'cardWithHolder', 'reported', 'seen', 'other'] as const
export type TaskOutcome = (typeof TASK_OUTCOMES)[number]

const taskId = id

const taskView = v.strictObject({
  taskId,
  version,
  kind: v.picklist(TASK_KINDS),
  at: epochMs,
  caseId: v.optional(caseId),
  caseNo: v.optional(v.string()),
  /** `damagedRecord` of something that is no case: what it is called in the store. */
  record: v.optional(v.string()),
  /** `offlineConflict`: why. */
  reason: v.optional(v.picklist(CONFLICTS)),
  /** `offlineConflict`: what the device says it did. */
  ours: v.optional(
    v.strictObject({
      at: epochMs,
      deviceAt: epochMs,
      device: v.string(),
      /** Absent where nobody but the device says who it was. */
      officerNo: v.optional(v.string()),
      oldCard: v.string(),
      feePaid: v.boolean(),
    }),
  ),
  /** `offlineConflict`: what the records say. */
  theirs: v.optional(
    v.strictObject({
      state: v.string(),
      at: epochMs,
      where: v.optional(v.string()),
      officerNo: v.optional(v.string()),
    }),
  ),
  /** `lookUpLocked`: who, and until when. */
  officerNo: v.optional(v.string()),
  until: v.optional(epochMs),
  /** `mailFailed`: the consignment. */
  consignment: v.optional(v.strictObject({ carrier: v.string(), number: v.string(), reason: v.string() })),
  closed: v.optional(
    v.strictObject({ at: epochMs, by: v.string(), outcome: v.picklist(TASK_OUTCOMES), note: v.string() }),
  ),
  /** Whether this officer may settle it. */
  mayClose: v.boolean(),
})
export type TaskView = v.InferOutput<typeof taskView>

const TASK_STATUSES = ['open', 'closed'] as const

export const taskCommands = {
  /** Of the officer's authority, newest first. */
  listTasks: {
    input: v.strictObject({ status: v.picklist(TASK_STATUSES), after: v.optional(cursor) }),
    reply: page(taskView),
  },
  /** A named decision: conflicts and locks by the supervisor, failed mail by a window officer too. */
  closeTask: {
    input: v.strictObject({
      taskId,
      version,
      outcome: v.picklist(TASK_OUTCOMES),
      note: v.pipe(note, v.minLength(1, 'required')),
    }),
    reply: taskView,
  },
} as const
