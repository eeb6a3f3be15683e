import { ok } from '@resident-card/shared'
import type { VerdictView } from '@resident-card/shared'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { logAccess } from '../case/logAccess'
import { officesOf } from '../views/offices'
import type { Identified } from './identifyCase'
import { identifyWithinLimit } from './identifyWithinLimit'
import { showCase } from './showCase'
import { officeWithAddress } from './viewVerdict'

const verdictOf = async (deps: Dependencies, call: Call, identified: Identified): Promise<VerdictView> => {
  const at = call.now
  switch (identified.code) {
    case 'found': {
      const { by, scanned } = identified
      return (await showCase(deps, call, identified, { what: 'scan', by, scanned })).view
    }
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
    case 'malformed':
    case 'unknown':
    case 'notYetValid':
      return { verdict: identified.code, at }
  }
}

/** A verdict on what was scanned or typed. Limited: `scanFailures`, after too many digits that were nobody's. */
export const scan: UseCase<'window', 'scan'> = async ({ input }, call, deps) => {
  const identified = await identifyWithinLimit(deps, call, input)
  return identified.ok ? ok(await verdictOf(deps, call, identified.value)) : identified
}
