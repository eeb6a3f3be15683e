import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'

/** Whoever had the number before, years apart; more would be somebody else's mistake. */
const AT_MOST = 10

/** Cases sent under this number, the latest first. */
export const findByConsignment = async (
  { store }: Pick<Dependencies, 'store'>,
  carrier: string,
  number: string,
): Promise<readonly ApplicationRecord[]> => {
  const query = { index: 'consignment', equals: { 'consignment.number': number }, limit: AT_MOST }
  const { items } = await store.table(applications).find(query)
  const sentAt = ({ consignment }: ApplicationRecord): number => consignment?.dispatchedAt ?? 0
  return items.filter(({ consignment }) => consignment?.carrier === carrier).sort((a, b) => sentAt(b) - sentAt(a))
}
