import type { Handlers } from '../../runtime/call'
import { notWritten } from '../notWritten'

/** What a person must look at. */
export const taskHandlers: Pick<Handlers<'collection'>, 'listTasks' | 'closeTask'> = {
  listTasks: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
  closeTask: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
}
