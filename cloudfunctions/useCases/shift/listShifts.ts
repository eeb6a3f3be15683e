import { ok } from '@resident-card/shared'
import { shifts } from '../../records/shift'
import type { UseCase } from '../../runtime/call'
import { notFound } from '../case/refusals'
import { viewShift } from './viewShift'

const PAGE = 10

/** The authority's shifts, newest first, each with its balance as known now. */
export const listShifts: UseCase<'window', 'listShifts'> = async ({ after }, { actor }, deps) => {
  if (actor.authority === undefined) return notFound()
  const query = { index: 'office', equals: { office: actor.authority }, order: 'desc' as const, limit: PAGE }
  const page = await deps.store.table(shifts).find(after === undefined ? query : { ...query, after })
  const items = await Promise.all(page.items.map((record) => viewShift(deps, record)))
  return ok({ items, ...(page.next !== undefined && { next: page.next }) })
}
