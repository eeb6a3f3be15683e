import type { Instant } from '@resident-card/shared'
import { counts } from '../../records/count'
import type { Dependencies } from '../../runtime/dependencies'
import { inTurn } from './inTurn'
import type { Round } from './job'

const BATCH = 500

/** Counts that would begin anew anyway. */
export const sweepLimits = async (deps: Dependencies, before: Instant): Promise<Round> => {
  const table = deps.store.table(counts)
  const range = { field: 'until', lt: before }
  const query = { index: 'until', equals: {}, range, limit: BATCH, aside: true as const }
  const { items, next, unreadable = [] } = await table.find(query)
  const damaged = unreadable.filter(({ why }) => why === 'corrupt')
  const ids = [...items.map(({ _id }) => _id), ...damaged.map(({ id }) => id)]
  const swept = await inTurn(ids, async (id) => {
    await table.remove(id)
    return 1
  })
  return { ...swept, more: next !== undefined }
}
