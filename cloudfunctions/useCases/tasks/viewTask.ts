import { answersForWindows } from '@resident-card/shared'
import type { TaskView } from '@resident-card/shared'
import type { TaskRecord } from '../../records/task'
import type { Actor } from '../../runtime/call'

/** A supervisor settles everything; a parcel that came back is a window officer's daily work too. */
export const mayClose = ({ kind, status }: TaskRecord, { role }: Pick<Actor, 'role'>): boolean =>
  status === 'open' && (answersForWindows(role) || kind === 'mailFailed')

/** A task as its authority reads it: case numbers and officers' numbers, no person; the sealed entry stays where it is. */
export const viewTask = (task: TaskRecord, actor: Pick<Actor, 'role'>): TaskView => {
  const {
    _id,
    version,
    kind,
    at,
    caseId,
    caseNo,
    record,
    reason,
    ours,
    theirs,
    officerNo,
    until,
    consignment,
    closed,
  } = task
  return {
    taskId: _id,
    version,
    kind,
    at,
    ...(caseId !== undefined && { caseId }),
    ...(caseNo !== undefined && { caseNo }),
    ...(record !== undefined && { record }),
    ...(reason !== undefined && { reason }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
    ...(officerNo !== undefined && { officerNo }),
    ...(until !== undefined && { until }),
    ...(consignment !== undefined && { consignment }),
    ...(closed !== undefined && { closed }),
    mayClose: mayClose(task, actor),
  }
}
