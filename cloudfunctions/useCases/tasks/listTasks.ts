import { ok } from '@resident-card/shared'
import { tasks } from '../../records/task'
import type { UseCase } from '../../runtime/call'
import { notFound } from '../case/refusals'
import { viewTask } from './viewTask'
import { findRows, restOf } from './findRows'

const PAGE = 20

/** What waits for a person at the officer's authority, or was settled there; newest first. */
export const listTasks: UseCase<'window', 'listTasks'> = async ({ status, after }, call, deps) => {
  const { actor } = call
  if (actor.authority === undefined) return notFound()
  const equals = { office: actor.authority, status }
  const query = { index: 'office', equals, order: 'desc' as const, limit: PAGE }
  const page = await findRows(deps, call, tasks, after === undefined ? query : { ...query, after }, actor.authority)
  return ok({
    items: page.items.map((task) => viewTask(task, actor)),
    ...restOf(page),
  })
}
