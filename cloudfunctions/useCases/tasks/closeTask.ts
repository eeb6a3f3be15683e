import { ok } from '@resident-card/shared'
import type { InputOf, Result, TaskView } from '@resident-card/shared'
import { tasks } from '../../records/task'
import type { TaskRecord } from '../../records/task'
import { swap } from '../../records/swap'
import type { Refused, UseCase } from '../../runtime/call'
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
  const table = deps.store.table(tasks)
  return swap<TaskRecord, TaskRecord | undefined, Result<TaskView, Refused>>({
    table,
    load: () => table.get(taskId),
    decide: (task) => {
      if (task === undefined || task.office !== actor.authority) return { answer: notFound() }
      if (isClosedSo(task, input, officerNo)) return { answer: ok(viewTask(task, actor)) }
      if (task.status === 'closed' || task.version !== version) return { answer: conflict('changedMeanwhile') }
      if (!mayClose(task, actor)) return { answer: refused('supervisorOnly') }
      const errors = noteErrors('note', note)
      if (errors.length > 0) return { answer: invalid(errors) }
      // Read once more afterwards: it is the task as it was closed that is shown.
      return { of: task, update: { set: { status: 'closed', closed: { at: now, by: officerNo, outcome, note } } } }
    },
  })
}
