import type { Handlers } from '../../runtime/call'
import { closeTask } from './closeTask'
import { listTasks } from './listTasks'

/** What a person must look at. */
export const taskHandlers: Pick<Handlers<'window'>, 'listTasks' | 'closeTask'> = {
  listTasks: { run: listTasks },
  closeTask: { run: closeTask },
}
