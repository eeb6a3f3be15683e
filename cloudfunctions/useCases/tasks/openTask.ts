import { tasks } from '../../records/task'
import type { TaskRecord } from '../../records/task'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'

type NewTask = Omit<TaskRecord, '_id' | 'schemaVersion' | 'version' | 'status' | 'closed'>

const ID_LENGTH = 26

/** A task's id, made from what it is about: the same thing twice is one task. */
export const taskIdFor = ({ keys }: Pick<Dependencies, 'keys'>, about: string): string =>
  lookupKey(keys, 'task', about).slice(0, ID_LENGTH)

/** Puts something before a person; opening the same one again changes nothing, also after it was closed. Answers its id. */
export const openTask = async (
  deps: Pick<Dependencies, 'keys' | 'store'>,
  about: string,
  task: NewTask,
): Promise<string> => {
  const _id = taskIdFor(deps, about)
  await deps.store.table(tasks).insert({ _id, schemaVersion: 1, version: 1, status: 'open', ...task })
  return _id
}
