import {
  factsFor,
  type Reason,
  civilDate,
  type Collector,
  type ManifestCase,
  type OfflineVerdict,
  type VerdictView,
} from '@resident-card/shared'
import type { Scanned } from './scanned'

export type VerdictCase = NonNullable<VerdictView['case']>

/** What the counter needs of a case, whether the server or this device knows it. */
export interface WindowCase {
  readonly caseId: string
  readonly caseNo: string
  readonly name: string
  readonly reason: Reason
  readonly place?: string | undefined
  readonly receivedAt?: number | undefined
  readonly maskedNumber?: string | undefined
  readonly photoId?: string | undefined
  readonly oldCardDue: boolean
  readonly feeFen: number
  readonly feePaid: boolean
  readonly collectBy?: string | undefined
  readonly pastLimit: boolean
  readonly collectors: readonly Collector[]
  readonly otherDevice: boolean
}

/** A case of the device's list: the same rules (LAW-11, GZ-9, OFFICE-COLLECTOR) on the ten values it keeps. */
export const caseOffline = (of: ManifestCase, at: OfflineVerdict['at']): WindowCase => ({
  caseId: of.caseId,
  caseNo: of.caseNo,
  name: of.name,
  reason: of.reason,
  receivedAt: of.receivedAt,
  ...(of.place !== undefined && { place: of.place }),
  oldCardDue: factsFor(of.reason).oldCard === 'handedBack',
  feeFen: of.feeDueFen,
  feePaid: of.feeDueFen === 0,
  ...(of.collectBy !== undefined && { collectBy: of.collectBy }),
  pastLimit: of.collectBy !== undefined && of.collectBy < civilDate(at),
  collectors: of.guardianMay ? ['holder', 'guardian'] : ['holder'],
  otherDevice: false,
})

/** Whose card this scan is about, if it says. */
export const windowCaseOf = (scanned: Scanned): WindowCase | undefined => {
  if (scanned.source === 'online') return scanned.verdict.case
  return scanned.verdict.case === undefined ? undefined : caseOffline(scanned.verdict.case, scanned.verdict.at)
}
