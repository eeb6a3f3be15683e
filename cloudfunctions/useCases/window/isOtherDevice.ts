import { codes } from '../../records/code'
import type { CodeRecord } from '../../records/code'
import type { Dependencies } from '../../runtime/dependencies'

/** More phones than anybody has. */
const PHONES = 50

/**
 * Whether codes of this case were fetched by another phone than the one this code comes from: the holder has two, or it
 * was passed on. The officer looks twice; a revoked phone counts, or whoever revokes the holder's would hide it.
 */
export const isOtherDevice = async (deps: Dependencies, { caseId, device }: CodeRecord): Promise<boolean> => {
  const query = { index: 'caseId', equals: { caseId }, limit: PHONES, aside: true as const }
  const { items, unreadable = [] } = await deps.store.table(codes).find(query)
  return items.some((other) => other.device !== device) || unreadable.some(({ found }) => found['device'] !== device)
}
