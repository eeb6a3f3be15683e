import { err, ok } from '@resident-card/shared'
import type { Instant, Result } from '@resident-card/shared'
import type { CallLimits } from '../ports/callLimits'
import type { Caller, Identity } from '../ports/identity'
import type { Refused } from './call'

const tooMany = (until: Instant): Refused => ({ kind: 'limited', code: 'tooMany', facts: { until } })
const NOBODY: Refused = { kind: 'notFound', code: 'notFound' }

/**
 * Who is calling, if there is room for another call: of where it comes from first, then of who it is. Nobody comes no
 * further. The platform's timer is its own and isn't counted. Without `limits` whoever stands before has counted already.
 */
export const admit = async (identity: Identity, limits: CallLimits | undefined): Promise<Result<Caller, Refused>> => {
  const address = limits === undefined ? undefined : identity.address?.()
  const fullThere = address === undefined ? undefined : await limits?.ofAddress(address)
  if (fullThere !== undefined) return err(tooMany(fullThere))
  const caller = await identity.caller()
  if (caller === undefined) return err(NOBODY)
  const full = caller.kind === 'timer' ? undefined : await limits?.ofAccount(caller)
  return full === undefined ? ok(caller) : err(tooMany(full))
}
