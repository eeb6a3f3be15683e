import { ok } from '@resident-card/shared'
import { codes } from '../../records/code'
import type { CodeRecord } from '../../records/code'
import { readBefore, swap } from '../../records/swap'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { findCase } from '../case/loadCase'
import { notFound } from '../case/refusals'
import { retired } from './retireCode'

const PAGE = 200

/**
 * Whether it was this request that made it worthless. What was shown of it stays known, so that the window is told
 * `revoked` and not `unknown`.
 */
const revoke = (deps: Dependencies, call: Call, code: CodeRecord): Promise<boolean> => {
  const table = deps.store.table(codes)
  return swap<CodeRecord, CodeRecord | undefined, boolean>({
    table,
    load: readBefore(code, () => table.get(code._id)),
    decide: (known) => {
      if (known === undefined) return { answer: false }
      if (known.revokedAt !== 0) return { answer: known.revokedBy === call.requestId }
      const said = { revokedAt: call.now, revokedFor: known.authority, revokedBy: call.requestId }
      return { of: known, replace: { ...retired(known), ...said }, saved: () => true }
    },
  })
}

/**
 * Makes what other devices hold worthless, in whatever state the case is; they may ask for a new code, and the holder is
 * told if they do. `revoked` counts what this request did: asked again, it answers the same.
 */
export const revokeOtherCodes: UseCase<'applications', 'revokeOtherCodes'> = async ({ caseId, device }, call, deps) => {
  if ((await findCase(deps, call.actor, caseId)) === undefined) return notFound()
  const table = deps.store.table(codes)
  let revoked = 0
  let after: string | undefined
  do {
    const page = await table.find({
      index: 'caseId',
      equals: { caseId },
      limit: PAGE,
      // The window believes no code whose record it can't read.
      aside: true,
      ...(after !== undefined && { after }),
    })
    for (const code of page.items) if (code.device !== device && (await revoke(deps, call, code))) revoked += 1
    after = page.next
  } while (after !== undefined)
  return ok({ revoked })
}
