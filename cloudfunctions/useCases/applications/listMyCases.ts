import { ok } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { UseCase } from '../../runtime/call'
import { toApplication } from '../case/caseRecord'
import { notFound } from '../case/refusals'
import { readPersonalOfRow } from '../tasks/readPersonal'
import { viewContext } from '../views/viewContext'
import { viewSummary } from '../views/viewSummary'
import { findRows, restOf } from '../tasks/findRows'

const PAGE = 20

/** The bound person's cases, newest first. */
export const listMyCases: UseCase<'applications', 'listMyCases'> = async ({ after }, call, deps) => {
  const holder = call.actor.person
  if (holder === undefined) return notFound()
  const query = { index: 'holder', equals: { holder }, order: 'desc' as const, limit: PAGE }
  const page = await findRows(deps, call, applications, after === undefined ? query : { ...query, after })
  const context = await viewContext(deps, call)
  const items = page.items.map(async (record) =>
    viewSummary(toApplication(record), await readPersonalOfRow(deps, call, record), call.actor, context),
  )
  return ok({
    items: await Promise.all(items),
    ...restOf(page),
  })
}
