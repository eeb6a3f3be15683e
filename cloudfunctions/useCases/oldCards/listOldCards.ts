import { ok } from '@resident-card/shared'
import { oldCards } from '../../records/oldCard'
import type { UseCase } from '../../runtime/call'
import { notFound } from '../case/refusals'
import { settleDestruction } from './settleDestruction'
import { viewOldCard } from './viewDestruction'
import { findRows, restOf } from '../tasks/findRows'

const PAGE = 50

/** The register of the officer's authority, newest first. No person is shown, only case numbers. */
export const listOldCards: UseCase<'window', 'listOldCards'> = async ({ status, after }, call, deps) => {
  const { actor } = call
  if (actor.authority === undefined) return notFound()
  const equals = { office: actor.authority, status }
  const query = { index: 'office', equals, order: 'desc' as const, limit: PAGE }
  const read = () => findRows(deps, call, oldCards, after === undefined ? query : { ...query, after }, actor.authority)
  let page = await read()
  const batches = new Set(page.items.flatMap(({ destructionId }) => destructionId ?? []))
  // What a batch left half done is carried on before it is shown.
  if (status === 'inBatch' && batches.size > 0) {
    for (const id of batches) await settleDestruction(deps, id)
    page = await read()
  }
  return ok({ items: page.items.map(viewOldCard), ...restOf(page) })
}
