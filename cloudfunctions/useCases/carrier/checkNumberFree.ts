import { ok, settingMs } from '@resident-card/shared'
import type { Instant, Result } from '@resident-card/shared'
import type { Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { refused } from '../case/refusals'
import { findByConsignment } from './findByConsignment'

/** A number leads to one case: with another's parcel on it, the carrier's word would reach the wrong person. */
export const checkNumberFree = async (
  deps: Dependencies,
  caseId: string,
  { carrier, number }: { readonly carrier: string; readonly number: string },
  now: Instant,
): Promise<Result<undefined, Refused>> => {
  const others = (await findByConsignment(deps, carrier, number)).filter(({ _id }) => _id !== caseId)
  const freeAfter = settingMs('mailNumberFree', now)
  const used = others.some(({ consignment }) => now - (consignment?.dispatchedAt ?? 0) < freeAfter)
  return used ? refused('consignmentNumberUsed', 'GZ-8') : ok(undefined)
}
