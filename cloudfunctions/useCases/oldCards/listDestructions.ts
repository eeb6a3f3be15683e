import { ok } from '@resident-card/shared'
import { destructions } from '../../records/destruction'
import type { DestructionRecord } from '../../records/destruction'
import type { UseCase } from '../../runtime/call'
import { notFound } from '../case/refusals'
import { settleDestruction } from './settleDestruction'
import { viewDestruction } from './viewDestruction'
import { findRows, restOf } from '../tasks/findRows'

const PAGE = 20

const rests = ({ status }: DestructionRecord): boolean => status === 'made' || status === 'signed' || status === 'void'

/**
 * The batches of the officer's authority, newest first; one that was left half done is carried on. Those that came to
 * nothing are left out: a page may be short and still have a next one.
 */
export const listDestructions: UseCase<'window', 'listDestructions'> = async ({ after }, call, deps) => {
  const { actor } = call
  if (actor.authority === undefined) return notFound()
  const query = { index: 'office', equals: { office: actor.authority }, order: 'desc' as const, limit: PAGE }
  const page = await findRows(
    deps,
    call,
    destructions,
    after === undefined ? query : { ...query, after },
    actor.authority,
  )
  const batches: DestructionRecord[] = []
  for (const batch of page.items) {
    const settled = rests(batch) ? batch : await settleDestruction(deps, batch._id)
    if (settled !== undefined && settled.status !== 'void') batches.push(settled)
  }
  return ok({
    items: batches.map((batch) => viewDestruction(batch, actor)),
    ...restOf(page),
  })
}
