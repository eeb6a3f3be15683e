import type { Instant } from '@resident-card/shared'
import { limits } from '../../records/limit'
import type { Dependencies } from '../../runtime/dependencies'
import type { Swept } from './swept'

const BATCH = 500

/** Counts that would begin anew anyway. */
export const sweepLimits = async (deps: Dependencies, before: Instant): Promise<Swept> => {
  const table = deps.store.table(limits)
  const range = { field: 'until', lt: before }
  const { items, next } = await table.find({ index: 'until', equals: {}, range, limit: BATCH })
  for (const { _id } of items) await table.remove(_id)
  return { swept: items.length, more: next !== undefined }
}
