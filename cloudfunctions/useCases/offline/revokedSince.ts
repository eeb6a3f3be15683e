import type { AuthorityId, Instant } from '@resident-card/shared'
import { codes } from '../../records/code'
import type { Dependencies } from '../../runtime/dependencies'

const PAGE = 1000

const isCodeId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)

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
      aside: true,
    })
    found.push(...page.items.map(({ codeId }) => codeId))
    // What is left of a damaged one still says which code is worthless.
    found.push(...(page.unreadable ?? []).map((code) => code.found['codeId']).filter(isCodeId))
    after = page.next
  } while (after !== undefined)
  return found
}
