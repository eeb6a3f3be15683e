import type { Instant } from '@resident-card/shared'
import { ledger } from '../../records/ledger'
import type { LedgerRecord } from '../../records/ledger'
import type { Dependencies } from '../../runtime/dependencies'
import { findAllRows } from '../tasks/findRows'

const PAGE = 1000

/**
 * An authority's ledger from one moment to just before another, or to the end. A line that can't be read counts for nothing and
 * is put before a person (OFFICE): the sums of a safe must not be closed to everybody by it, and differ until it is mended.
 */
export const ledgerLines = async (
  deps: Dependencies,
  office: string,
  from: Instant,
  to?: Instant,
): Promise<readonly LedgerRecord[]> => {
  const range = { field: 'at', gte: from, ...(to !== undefined && { lt: to }) }
  const query = { index: 'office', equals: { office }, range, limit: PAGE }
  return (await findAllRows(deps, { now: deps.clock.now() }, ledger, query, office)).items
}
