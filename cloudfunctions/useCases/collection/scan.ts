import { ok, parseScanInput } from '@resident-card/shared'
import type { VerdictView } from '@resident-card/shared'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { logAccess } from '../case/logAccess'
import { openPersonal } from '../case/personalData'
import { limited } from '../case/refusals'
import { officesOf } from '../views/offices'
import { countFailure, lockedUntil } from './failureLimit'
import { identifyCase } from './identifyCase'
import type { FoundCase, Identified } from './identifyCase'
import { officeWithAddress, viewVerdict } from './viewVerdict'

const verdictOnFound = async (
  deps: Dependencies,
  call: Call,
  { application, record }: FoundCase,
): Promise<VerdictView> => {
  const person = await deps.registry.findByKey(application.holder)
  const personal = openPersonal(deps, record)
  const offices = await officesOf(deps)
  await logAccess(deps, call, [application], 'scan', application.state)
  return viewVerdict(application, personal, person?.photoId, call.actor, offices, call.now)
}

const verdictOf = async (deps: Dependencies, call: Call, identified: Identified): Promise<VerdictView> => {
  const at = call.now
  switch (identified.code) {
    case 'found':
      return verdictOnFound(deps, call, identified)
    case 'otherAuthority': {
      // The one exception to "not found": name and address of the right window, and it is logged.
      const { found, authority } = identified
      if (found !== undefined) await logAccess(deps, call, [found.application], 'scan', 'otherAuthority')
      return { verdict: 'otherAuthority', at, authority: officeWithAddress(authority, await officesOf(deps)) }
    }
    case 'revoked':
    case 'forged': {
      // Nothing of the case is shown, but its holder can learn that somebody tried.
      const { found, code } = identified
      if (found !== undefined) await logAccess(deps, call, [found.application], 'scan', code)
      return { verdict: code, at }
    }
    case 'expired':
      return { verdict: 'expired', at, expiredBySeconds: identified.bySeconds }
    default:
      return { verdict: identified.code, at }
  }
}

/** A verdict on what was scanned or typed. Limited: `scanFailures`, after too many digits that were nobody's. */
export const scan: UseCase<'collection', 'scan'> = async ({ input }, call, deps) => {
  if (parseScanInput(input).kind === 'locator') {
    const until = await lockedUntil(deps, call.actor, call.now)
    if (until !== undefined) return limited('scanFailures', until)
  }
  const identified = await identifyCase(deps, call.actor, input, call.now)
  if (identified.code === 'unknown' && identified.counts) await countFailure(deps, call.actor, call.now)
  return ok(await verdictOf(deps, call, identified))
}
