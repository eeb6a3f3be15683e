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
  const { items, next } = await table.find({ index: 'until', equals: {}, range, limit: BATCH })
  const swept = await inTurn(items, async ({ _id }) => {
    await table.remove(_id)
    return 1
  })
  return { ...swept, more: next !== undefined }
}
