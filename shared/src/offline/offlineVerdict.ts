import { caseTagOf, codeIdText } from '../collectionCode/codeId'
import { parseScanInput } from '../collectionCode/scanInput'
import { slotVerdict } from '../collectionCode/slot'
import { verifyToken } from '../collectionCode/verifyToken'
import type { TokenVerdict, VerifyingKey, VerifySignature } from '../collectionCode/verifyToken'
import { instant } from '../kernel/instant'
import type { AuthorityId } from '../kernel/ids'
import type { Instant } from '../kernel/instant'
import { settingMs } from '../settings/officeSettings'
import type { ManifestCase } from '../contract/manifestRow'
import type { OfficeNearby } from '../contract/officeNearby'
import type { TrustedTime } from './trustedClock'

/** What a window's device can say without network; each has its own words at the counter. */
export const OFFLINE_VERDICTS = [
  'ready',
  /** Ready, but the data are too old to hand over on. */
  'readyDataOld',
  'malformed',
  /** Twelve digits: looked up online only. */
  'needsNetwork',
  'forged',
  /** Signed with a key this device doesn't know: not forged, only newer than its data. */
  'unknownKey',
  'expired',
  'notYetValid',
  'otherAuthority',
  'revoked',
  /** Handed over on this very device, not confirmed yet. */
  'handedOverHere',
  /** Rightly signed for this window, but not in its data: come later than they are, or gone already. */
  'notInData',
  /** No data, or older than a day: nothing is said. */
  'noData',
] as const
export type OfflineVerdictCode = (typeof OFFLINE_VERDICTS)[number]

/** What could not be checked, in the order it is said. */
export type Unchecked = 'handedOverElsewhere' | 'withdrawnOrRevoked' | 'clock'

export interface OfflineVerdict {
  readonly verdict: OfflineVerdictCode
  readonly at: Instant
  /** As of when the data were; undefined = none. */
  readonly dataAt?: Instant
  readonly unchecked: readonly Unchecked[]
  readonly expiredBySeconds?: number
  /** `otherAuthority`: which; `office`, where it is one of the same prefecture. */
  readonly authority?: AuthorityId
  readonly office?: OfficeNearby
  readonly case?: ManifestCase
  /** `handedOverHere`: when. */
  readonly handedOverAt?: Instant
}

/** The device's data, opened. */
export interface OfflineData {
  readonly authority: AuthorityId
  readonly dataAt: Instant
  readonly keys: readonly VerifyingKey[]
  findCase(tag: string): ManifestCase | undefined
  isRevoked(codeId: string): boolean
  /** Undefined: of another prefecture. */
  findOffice(id: AuthorityId): OfficeNearby | undefined
  /** When this device handed the case over, not confirmed yet. */
  handedOverAt(caseId: string): Instant | undefined
}

type Judged = Omit<OfflineVerdict, 'at' | 'dataAt' | 'unchecked'>

/** An unsure clock gets a little room on both sides; a sure one none. */
const judgeToken = async (
  digits: string,
  data: OfflineData,
  verify: VerifySignature,
  time: TrustedTime,
): Promise<TokenVerdict> => {
  const verdict = await verifyToken(digits, data.keys, verify, time.now)
  if (time.sure || (verdict.code !== 'expired' && verdict.code !== 'notYet')) return verdict
  const room = settingMs('clockUnsure', time.now)
  const shift = verdict.code === 'expired' ? -room : room
  const inside = slotVerdict(verdict.token.slot, instant(time.now + shift)).code === 'ok'
  return inside ? { code: 'ok', token: verdict.token } : verdict
}

const ofCase = (data: OfflineData, codeId: Uint8Array, time: TrustedTime): Judged => {
  const known = data.findCase(caseTagOf(codeId))
  if (data.isRevoked(codeIdText(codeId))) return { verdict: 'revoked', ...(known !== undefined && { case: known }) }
  if (known === undefined) return { verdict: 'notInData' }
  const handedOverAt = data.handedOverAt(known.caseId)
  if (handedOverAt !== undefined) return { verdict: 'handedOverHere', case: known, handedOverAt }
  const old = time.now - data.dataAt > settingMs('offlineHandover', time.now)
  return { verdict: old ? 'readyDataOld' : 'ready', case: known }
}

const judge = async (input: string, data: OfflineData, verify: VerifySignature, time: TrustedTime): Promise<Judged> => {
  const parsed = parseScanInput(input)
  if (parsed.kind === 'malformed') return { verdict: 'malformed' }
  if (parsed.kind === 'locator') return { verdict: 'needsNetwork' }
  const judged = await judgeToken(parsed.digits, data, verify, time)
  switch (judged.code) {
    case 'malformed':
    case 'unknownKey':
    case 'forged':
      return { verdict: judged.code }
    case 'notYet':
      return { verdict: 'notYetValid' }
    case 'expired':
      return { verdict: 'expired', expiredBySeconds: judged.bySeconds }
    case 'ok': {
      const { authority, codeId } = judged.token
      if (authority === data.authority) return ofCase(data, codeId, time)
      const office = data.findOffice(authority)
      return { verdict: 'otherAuthority', authority, ...(office !== undefined && { office }) }
    }
  }
}

/** The verdict of a device without network. Whatever it says, it also says how old its data are and what it couldn't check. */
export const offlineVerdict = async (
  input: string,
  data: OfflineData | undefined,
  verify: VerifySignature,
  time: TrustedTime,
): Promise<OfflineVerdict> => {
  const at = time.now
  const isGone = data === undefined || at - data.dataAt > settingMs('offlineWipe', at)
  if (isGone) return { verdict: 'noData', at, unchecked: [] }
  const judged = await judge(input, data, verify, time)
  const unchecked: readonly Unchecked[] = [
    ...(judged.verdict === 'ready' || judged.verdict === 'readyDataOld'
      ? (['handedOverElsewhere', 'withdrawnOrRevoked'] as const)
      : []),
    ...(time.sure ? [] : (['clock'] as const)),
  ]
  return { ...judged, at, dataAt: data.dataAt, unchecked }
}
