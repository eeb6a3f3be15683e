import { ok, queuesOf } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { UseCase } from '../../runtime/call'
import { officeIdOf } from '../case/byOf'
import { toApplication } from '../case/caseRecord'
import { logList } from '../case/logList'
import { notFound } from '../case/refusals'
import { readPersonalOfRow } from '../tasks/readPersonal'
import { asKnownTo } from '../views/asKnownTo'
import { viewContext } from '../views/viewContext'
import { viewQueueRow } from '../views/viewQueueRow'
import { findRows, restOf } from '../tasks/findRows'

const PAGE = 20

/** What lies on the actor's own desk, earliest due date first. Another desk's queue: not found. */
export const listQueue: UseCase<'casework', 'listQueue'> = async ({ queue, after }, call, deps) => {
  const office = officeIdOf(call.actor)
  if (office === undefined || !queuesOf(call.actor.role).includes(queue)) return notFound()
  const query = { index: 'queue', equals: { 'queue.desk': queue, 'queue.office': office }, limit: PAGE }
  const page = await findRows(deps, call, applications, after === undefined ? query : { ...query, after }, office)
  const context = await viewContext(deps, call)
  const cases = await Promise.all(
    page.items.map(async (record) => ({
      application: toApplication(record),
      personal: await readPersonalOfRow(deps, call, record),
    })),
  )
  await logList(
    deps,
    call,
    cases.map(({ application }) => application),
    'listQueue',
    queue,
  )
  return ok({
    items: cases.map(({ application, personal }) =>
      viewQueueRow(asKnownTo(call.actor, application), personal, call.actor, context),
    ),
    ...restOf(page),
    today: call.today,
    now: call.now,
  })
}
