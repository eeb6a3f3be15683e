import { ok } from '@resident-card/shared'
import type { InputOf } from '@resident-card/shared'
import { tasks } from '../../records/task'
import type { TaskRecord } from '../../records/task'
import type { UseCase } from '../../runtime/call'
import { noteErrors } from '../case/noteErrors'
import { conflict, invalid, notFound, refused } from '../case/refusals'
import { mayClose, viewTask } from './viewTask'

type Input = InputOf<'window', 'closeTask'>

/** Settled by this officer with these very words: a retry. */
const isClosedSo = ({ closed }: TaskRecord, { outcome, note }: Input, officerNo: string): boolean =>
  closed !== undefined && closed.by === officerNo && closed.outcome === outcome && closed.note === note

/** A named decision, once; what was found out stays with the task. Refused: `supervisorOnly`. */
export const closeTask: UseCase<'window', 'closeTask'> = async (input, { actor, now }, deps) => {
  const { taskId, version, outcome, note } = input
  const officerNo = actor.officerNo ?? ''
  const collection = deps.store.table(tasks)
  const task = await collection.get(taskId)
  if (task === undefined || task.office !== actor.authority) return notFound()
  if (isClosedSo(task, input, officerNo)) return ok(viewTask(task, actor))
  if (task.status === 'closed' || task.version !== version) return conflict('changedMeanwhile')
  if (!mayClose(task, actor)) return refused('supervisorOnly')
  const errors = noteErrors('note', note)
  if (errors.length > 0) return invalid(errors)

  const set = { status: 'closed', closed: { at: now, by: officerNo, outcome, note } }
  await collection.update(taskId, version, { set })
  const closed = await collection.get(taskId)
  return closed !== undefined && isClosedSo(closed, input, officerNo)
    ? ok(viewTask(closed, actor))
    : conflict('changedMeanwhile')
}
