import { caseTagOf, codeIdText, err, instant, ok, verifyToken } from '@resident-card/shared'
import type { ApplicationId, Conflict, HandOverEntry, Result, Token } from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/application'
import { codes } from '../../records/code'
import type { DeviceRecord } from '../../records/device'
import type { Dependencies } from '../../runtime/dependencies'
import { verifyAmongOthers } from '../../runtime/amongOthers'
import { wasHandedOut } from '../case/handedOut'
import { codeTagsOf } from './manifestRowOf'

/** Signed by us, with the key in force in its slot, for this window; whether its time was right is asked elsewhere. */
const readToken = async (
  { keys }: Dependencies,
  { office }: DeviceRecord,
  { token, scannedAt }: HandOverEntry,
): Promise<Token | undefined> => {
  const verdict = await verifyToken(token, keys.codeKeys(), verifyAmongOthers, instant(scannedAt))
  if (!('token' in verdict)) return undefined
  return verdict.token.authority === office ? verdict.token : undefined
}

/**
 * Whether what was scanned led to this very case then: the slot handed out to a phone of its holder, and not revoked by
 * the time of the scan.
 */
export const checkCode = async (
  deps: Dependencies,
  device: DeviceRecord,
  entry: HandOverEntry,
  record: ApplicationRecord,
): Promise<Result<Token, Conflict>> => {
  const token = await readToken(deps, device, entry)
  if (token === undefined) return err('notHandedOut')
  const tags = codeTagsOf(deps, { id: record._id as ApplicationId, history: record.history })
  const tag = caseTagOf(token.codeId)
  if (!tags.includes(tag)) return err('notHandedOut')
  // A code of the card before this one: sent back since, and come again.
  if (tag !== tags.at(-1)) return err('notReady')
  const equals = { codeId: codeIdText(token.codeId) }
  const { items } = await deps.store.table(codes).find({ index: 'codeId', equals, limit: 1 })
  const [code] = items
  if (code === undefined || code.caseId !== record._id || !wasHandedOut(code, token.slot)) return err('notHandedOut')
  return code.revokedAt !== 0 && code.revokedAt <= entry.scannedAt ? err('revokedCode') : ok(token)
}
