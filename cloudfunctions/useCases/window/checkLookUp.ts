import { ok, settingMs, wasLately } from '@resident-card/shared'
import type { Result } from '@resident-card/shared'
import { accessLog } from '../../records/accessLog'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { refused } from '../case/refusals'

/** Whether the officer's own look-up of a moment ago led to this very case; somebody else's is none. */
export const checkLookUp = async (
  deps: Dependencies,
  { actor, now }: Call,
  lookUpId: string,
  caseId: string,
): Promise<Result<unknown, Refused>> => {
  const seen = await deps.store.table(accessLog).get(lookUpId)
  const isTheirs = seen?.what === 'lookUp' && seen.account === actor.account && seen.office === actor.authority
  if (!isTheirs) return refused('codeNotValid', undefined, { verdict: 'unknown' })
  if (seen.caseId !== caseId) return refused('codeOfAnotherCase')
  return wasLately(seen.at, now, settingMs('handoverAfterScan', now) - 1)
    ? ok(undefined)
    : refused('codeNotValid', undefined, { verdict: 'expired' })
}
