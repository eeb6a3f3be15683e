import { instant, settingMs } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import { accessLog } from '../../records/accessLog'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'

/** Scans of one case in a quarter of an hour; more than any window makes. */
const SCANS = 100
/** Scans that showed nothing of the case, by why they were written down (`scan`). */
const NOT_GOOD: readonly string[] = ['revoked', 'forged', 'otherAuthority']

/**
 * Whether this officer scanned this case's code while it was good, a quarter of an hour ago at most (OFFICE-USE). The scan
 * stands in the access log, written before its verdict was shown. A code that ran out unseen is worth nothing: it may be
 * a picture of one.
 */
export const wasScannedGood = async (
  { store }: Dependencies,
  { actor, now }: Call,
  caseId: string,
  ranOutAt: Instant,
): Promise<boolean> => {
  const { items } = await store.table(accessLog).find({
    index: 'caseWhat',
    equals: { caseId, what: 'scan' },
    range: { field: 'at', gte: instant(now - settingMs('handoverAfterScan', now)), lt: ranOutAt },
    order: 'desc',
    limit: SCANS,
    aside: true,
  })
  return items.some(({ account, office, why }) => {
    return account === actor.account && office === actor.authority && !NOT_GOOD.includes(why)
  })
}
