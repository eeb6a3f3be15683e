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
  const { items } = await deps.store.table(codes).find({ index: 'caseId', equals: { caseId }, limit: PHONES })
  return items.some((other) => other.device !== device)
}
