import { ok } from '@resident-card/shared'
import { StoreUnavailable } from '../../ports/store'
import { codes } from '../../records/code'
import type { CodeRecord } from '../../records/code'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { findCase } from '../case/loadCase'
import { notFound } from '../case/refusals'
import { retired } from './retireCode'

const PAGE = 200
const TRIES = 12

/**
 * Whether it was this request that made it worthless. What was shown of it stays known, so that the window is told
 * `revoked` and not `unknown`.
 */
const revoke = async (deps: Dependencies, call: Call, code: CodeRecord): Promise<boolean> => {
  const collection = deps.store.table(codes)
  let known: CodeRecord | undefined = code
  for (let tries = 0; tries < TRIES && known !== undefined; tries += 1) {
    if (known.revokedAt !== 0) return known.revokedBy === call.requestId
    const worthless = { ...retired(known), revokedAt: call.now, revokedFor: known.authority, revokedBy: call.requestId }
    if ((await collection.replace(known._id, known.version, worthless)).ok) return true
    known = await collection.get(known._id)
  }
  if (known !== undefined) throw new StoreUnavailable('kept being overtaken')
  return false
}

/**
 * Makes what other devices hold worthless, in whatever state the case is; they may ask for a new code, and the holder is
 * told if they do. `revoked` counts what this request did: asked again, it answers the same.
 */
export const revokeOtherCodes: UseCase<'applications', 'revokeOtherCodes'> = async ({ caseId, device }, call, deps) => {
  if ((await findCase(deps, call.actor, caseId)) === undefined) return notFound()
  const collection = deps.store.table(codes)
  let revoked = 0
  let after: string | undefined
  do {
    const page = await collection.find({
      index: 'caseId',
      equals: { caseId },
      limit: PAGE,
      ...(after !== undefined && { after }),
    })
    for (const code of page.items) if (code.device !== device && (await revoke(deps, call, code))) revoked += 1
    after = page.next
  } while (after !== undefined)
  return ok({ revoked })
}
