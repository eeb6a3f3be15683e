import { instant } from '@resident-card/shared'
import type { Conflict, HandOverEntry, SyncResult } from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/application'
import type { DeviceRecord } from '../../records/device'
import { tasks } from '../../records/task'
import type { TaskRecord } from '../../records/task'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { seal } from '../../sealing/seal'
import { openTask, taskIdFor } from '../tasks/openTask'
import { officesOf } from '../views/offices'
import { isOfServer } from './officerProof'
import type { SentEntry, SignedText } from './openEntry'

const aboutEntry = (device: DeviceRecord, entryId: string): string => `offlineConflict:${device._id}:${entryId}`

const answerOf = (entryId: string, { _id, reason }: TaskRecord): SyncResult => ({
  entryId,
  outcome: 'conflict',
  ...(reason !== undefined && { reason }),
  taskId: _id,
})

/** The answer this entry got before, if it was put before a person then; open or closed. */
export const findConflict = async (
  deps: Dependencies,
  device: DeviceRecord,
  entryId: string,
): Promise<SyncResult | undefined> => {
  const task = await deps.store.table(tasks).get(taskIdFor(deps, aboutEntry(device, entryId)))
  return task && answerOf(entryId, task)
}

/** What the device says; whose hand-over it was only by the server's own word, or anybody could put it on a colleague. */
const oursOf = (deps: Dependencies, device: DeviceRecord, entry: HandOverEntry): NonNullable<TaskRecord['ours']> => ({
  at: instant(entry.serverAt),
  deviceAt: instant(entry.deviceAt),
  device: device.name,
  ...(isOfServer(deps, device._id, entry.officer) && { officerNo: entry.officer.officerNo }),
  oldCard: entry.oldCard,
  feePaid: entry.feePaid,
})

const theirsOf = async (deps: Dependencies, record: ApplicationRecord): Promise<NonNullable<TaskRecord['theirs']>> => {
  const { state, stateSince, handover } = record
  if (handover === undefined) return { state, at: stateSince }
  const offices = await officesOf(deps)
  return { state, at: handover.at, where: offices.ref(handover.authority).name, officerNo: handover.officerNo }
}

export interface Doubtful {
  readonly sent: SentEntry
  /** What the device is known to have said. What anybody may have put into a box isn't kept. */
  readonly signed?: SignedText['signed']
  /** The same, where it can be read. */
  readonly entry?: HandOverEntry
  /** The case it means, where that is this window's. */
  readonly record?: ApplicationRecord
  readonly reason: Conflict
}

/** Puts an entry before a person, with both records and all the device is known to have said, sealed. */
export const openConflict = async (
  deps: Dependencies,
  { now }: Pick<Call, 'now'>,
  device: DeviceRecord,
  { sent, signed, entry, record, reason }: Doubtful,
): Promise<SyncResult> => {
  const about = aboutEntry(device, sent.entryId)
  const place = { table: tasks.name, id: taskIdFor(deps, about), field: 'entry' }
  await openTask(deps, about, {
    office: device.office,
    kind: 'offlineConflict',
    at: now,
    reason,
    ...(signed !== undefined && { entry: seal(deps, place, signed) }),
    ...(record !== undefined && {
      caseId: record._id,
      caseNo: record.caseNo,
      theirs: await theirsOf(deps, record),
    }),
    ...(entry !== undefined && { ours: oursOf(deps, device, entry) }),
  })
  // Of two at once the first one's reason stands, for both.
  return (await findConflict(deps, device, sent.entryId)) ?? { entryId: sent.entryId, outcome: 'conflict', reason }
}
