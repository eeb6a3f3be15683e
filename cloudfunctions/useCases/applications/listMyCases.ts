import { ok } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { UseCase } from '../../runtime/call'
import { toApplication } from '../case/caseRecord'
import { openPersonal } from '../case/personalData'
import { notFound } from '../case/refusals'
import { viewContext } from '../views/viewContext'
import { viewSummary } from '../views/viewSummary'

const PAGE = 20

/** The bound person's cases, newest first. */
export const listMyCases: UseCase<'applications', 'listMyCases'> = async ({ after }, call, deps) => {
  const holder = call.actor.person
  if (holder === undefined) return notFound()
  const query = { index: 'holder', equals: { holder }, order: 'desc' as const, limit: PAGE }
  const page = await deps.store.table(applications).find(after === undefined ? query : { ...query, after })
  const context = await viewContext(deps, call)
  return ok({
    items: page.items.map((record) =>
      viewSummary(toApplication(record), openPersonal(deps, record), call.actor, context),
    ),
    ...(page.next !== undefined && { next: page.next }),
  })
}
