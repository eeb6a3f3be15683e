import { ok } from '@resident-card/shared'
import { shifts } from '../../records/shift'
import type { UseCase } from '../../runtime/call'
import { notFound } from '../case/refusals'
import { viewShift } from './viewShift'
import { findRows, restOf } from '../tasks/findRows'

const PAGE = 10

/** The authority's shifts, newest first, each with its balance as known now. */
export const listShifts: UseCase<'window', 'listShifts'> = async ({ after }, call, deps) => {
  const { actor } = call
  if (actor.authority === undefined) return notFound()
  const query = { index: 'office', equals: { office: actor.authority }, order: 'desc' as const, limit: PAGE }
  const page = await findRows(deps, call, shifts, after === undefined ? query : { ...query, after }, actor.authority)
  const items = await Promise.all(page.items.map((record) => viewShift(deps, record)))
  return ok({ items, ...restOf(page) })
}
