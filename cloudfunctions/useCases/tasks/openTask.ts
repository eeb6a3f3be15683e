import { createHash } from 'node:crypto'
import { tasks } from '../../records/task'
import type { TaskRecord } from '../../records/task'
import type { Dependencies } from '../../runtime/dependencies'
import { base32 } from '../../sealing/base32'
import { lookupKey } from '../../sealing/lookupKey'

type NewTask = Omit<TaskRecord, '_id' | 'schemaVersion' | 'version' | 'status' | 'closed'>

const ID_LENGTH = 26

/** A task's id, made from what it is about: the same thing twice is one task. */
export const taskIdFor = ({ keys }: Pick<Dependencies, 'keys'>, about: string): string =>
  lookupKey(keys, 'task', about).slice(0, ID_LENGTH)

/** Puts something before a person; opening the same one again changes nothing, also after it was closed. Answers its id. */
export const openTask = (deps: Pick<Dependencies, 'keys' | 'store'>, about: string, task: NewTask): Promise<string> =>
  insertTask(deps, taskIdFor(deps, about), task)

/** The same, where no key is at hand: `about` names nothing but ids and numbers that stand in the task itself. */
export const openPlainTask = (deps: Pick<Dependencies, 'store'>, about: string, task: NewTask): Promise<string> =>
  insertTask(deps, base32(createHash('sha256').update(about, 'utf8').digest()).slice(0, ID_LENGTH), task)

const insertTask = async ({ store }: Pick<Dependencies, 'store'>, _id: string, task: NewTask): Promise<string> => {
  await store.table(tasks).insert({ _id, schemaVersion: 1, version: 1, status: 'open', ...task })
  return _id
}
