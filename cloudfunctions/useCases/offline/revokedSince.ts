import type { AuthorityId, Instant } from '@resident-card/shared'
import { codes } from '../../records/code'
import type { Dependencies } from '../../runtime/dependencies'

const PAGE = 1000

/** Code ids their holders made worthless since then, that devices of this authority must no longer trust. */
export const revokedSince = async (
  { store }: Pick<Dependencies, 'store'>,
  office: AuthorityId,
  since: Instant,
): Promise<readonly string[]> => {
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await store.table(codes).find({
      index: 'revoked',
      equals: { revokedFor: office },
      range: { field: 'revokedAt', gte: since },
      ...(after !== undefined && { after }),
      limit: PAGE,
    })
    found.push(...page.items.map(({ codeId }) => codeId))
    after = page.next
  } while (after !== undefined)
  return found
}
