import type { Instant } from '@resident-card/shared'
import { ledger } from '../../records/ledger'
import type { LedgerRecord } from '../../records/ledger'
import type { Dependencies } from '../../runtime/dependencies'

const PAGE = 1000

/** An authority's ledger from one moment to just before another, or to the end. */
export const ledgerLines = async (
  { store }: Pick<Dependencies, 'store'>,
  office: string,
  from: Instant,
  to?: Instant,
): Promise<readonly LedgerRecord[]> => {
  const range = { field: 'at', gte: from, ...(to !== undefined && { lt: to }) }
  const query = { index: 'office', equals: { office }, range, limit: PAGE }
  const lines: LedgerRecord[] = []
  let after: string | undefined
  do {
    const page = await store.table(ledger).find(after === undefined ? query : { ...query, after })
    lines.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return lines
}
