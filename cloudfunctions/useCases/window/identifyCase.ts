import { instant, parseScanInput, settingMs, verifyToken, wasLately } from '@resident-card/shared'
import type { Application, AuthorityId, Instant, Locator, Token } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { codes } from '../../records/code'
import type { CodeRecord } from '../../records/code'
import type { Actor } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { verifyAmongOthers } from '../../runtime/amongOthers'
import { toApplication } from '../case/caseRecord'
import { codeTagOf } from '../case/codeIdOf'
import { wasHandedOut } from '../case/handedOut'
import { locatorKeyOf } from '../case/locatorKeyOf'

interface FoundCase {
  readonly code: 'found'
  readonly by: 'code' | 'digits'
  readonly record: ApplicationRecord
  readonly application: Application
  /** What was scanned or read out. */
  readonly scanned: CodeRecord
  /** It is over since then: worth something only to who scanned it while it was good. */
  readonly ranOutAt?: Instant
}

export type Identified =
  | FoundCase
  | { readonly code: 'malformed' | 'notYetValid' }
  /** `found`: rightly signed, but for a minute that was never handed out. */
  | { readonly code: 'forged'; readonly found?: FoundCase }
  /** Its holder has made it worthless. */
  | { readonly code: 'revoked'; readonly found: FoundCase }
  /** `counts`: somebody may be guessing digits. */
  | { readonly code: 'unknown'; readonly counts: boolean }
  | { readonly code: 'expired'; readonly bySeconds: number }
  | { readonly code: 'otherAuthority'; readonly authority: AuthorityId; readonly found?: FoundCase }

const withCase = async (
  deps: Dependencies,
  code: CodeRecord | undefined,
  by: FoundCase['by'],
): Promise<FoundCase | undefined> => {
  const record = code && (await deps.store.table(applications).get(code.caseId))
  return record && { code: 'found', by, record, application: toApplication(record), scanned: code }
}

/** Handed out before the card was sent back and made again: worth nothing at the window it came back to. */
const isOfCardBefore = (deps: Dependencies, { application, scanned }: FoundCase): boolean =>
  !scanned.codeId.startsWith(codeTagOf(deps, application))

const byToken = async (deps: Dependencies, actor: Actor, token: Token): Promise<Identified> => {
  const codeId = Buffer.from(token.codeId).toString('hex')
  const { items } = await deps.store.table(codes).find({ index: 'codeId', equals: { codeId }, limit: 1 })
  const [code] = items
  const found = await withCase(deps, code, 'code')
  if (token.authority !== actor.authority)
    return { code: 'otherAuthority', authority: token.authority, ...(found !== undefined && { found }) }
  if (code === undefined || found === undefined) return { code: 'unknown', counts: false }
  if (!wasHandedOut(code, token.slot)) return { code: 'forged', found }
  // A code made before the case moved to another authority names the old one.
  if (found.application.acceptingAuthority !== actor.authority) return { code: 'unknown', counts: false }
  return code.revokedAt !== 0 || isOfCardBefore(deps, found) ? { code: 'revoked', found } : found
}

const overSince = (identified: Identified, ranOutAt: Instant): Identified =>
  identified.code === 'found' ? { ...identified, ranOutAt } : identified

const byLocator = async (
  deps: Dependencies,
  authority: AuthorityId,
  locator: Locator,
  now: Instant,
  graceMs: number,
): Promise<Identified> => {
  const equals = { locatorKey: locatorKeyOf(deps, authority, locator) }
  const { items } = await deps.store.table(codes).find({ index: 'locatorKey', equals, limit: 1 })
  const [code] = items
  if (code === undefined) return { code: 'unknown', counts: true }
  const madeAt = code.locatorUntil - settingMs('locator', now)
  if (madeAt > now && !wasLately(madeAt, now, 0)) return { code: 'unknown', counts: false }
  if (now >= code.locatorUntil + graceMs)
    return { code: 'expired', bySeconds: Math.floor((now - code.locatorUntil) / 1000) }
  const found = await withCase(deps, code, 'digits')
  // The digits are used up by the hand-over, not by the look.
  const usedUp = found === undefined || found.application.state === 'collected' || isOfCardBefore(deps, found)
  if (usedUp) return { code: 'unknown', counts: false }
  return now < code.locatorUntil ? found : { ...found, ranOutAt: code.locatorUntil }
}

/**
 * Which case the input stands for, at the actor's window. A code identifies, it never authorises. `graceMs`: how long a
 * code may have run out, for the hand-over that follows a scan: `ranOutAt` says that it has, and who asks looks for that scan.
 */
export const identifyCase = async (
  deps: Dependencies,
  actor: Actor,
  text: string,
  now: Instant,
  graceMs = 0,
): Promise<Identified> => {
  const input = parseScanInput(text)
  if (input.kind === 'malformed' || actor.authority === undefined) return { code: 'malformed' }
  if (input.kind === 'locator') return byLocator(deps, actor.authority, input.locator, now, graceMs)

  const verdict = await verifyToken(input.digits, deps.keys.codeKeys(), verifyAmongOthers, now)
  switch (verdict.code) {
    case 'malformed':
      return { code: 'malformed' }
    case 'unknownKey':
    case 'forged':
      return { code: 'forged' }
    case 'notYet':
      return { code: 'notYetValid' }
    case 'expired':
      return verdict.bySeconds * 1000 < graceMs
        ? overSince(await byToken(deps, actor, verdict.token), instant(now - verdict.bySeconds * 1000))
        : { code: 'expired', bySeconds: verdict.bySeconds }
    case 'ok':
      return byToken(deps, actor, verdict.token)
  }
}
