import type { AccountId, Role } from '@resident-card/shared'
import type { Caller } from '../ports/identity'
import type { AccountRecord } from '../records/account'
import { accountId, findAccount, getOrCreateAccount } from './accounts'
import type { Actor } from './call'
import type { Dependencies } from './dependencies'

const TIMER: Actor = { account: 'timer' as AccountId, role: 'timer' }

export const actorOf = (account: AccountRecord): Actor => ({
  account: accountId(account),
  role: account.staff?.role ?? 'citizen',
  ...(account.person !== undefined && { person: account.person }),
  ...(account.staff?.authority !== undefined && { authority: account.staff.authority }),
  ...(account.staff?.county !== undefined && { county: account.staff.county }),
  ...(account.staff !== undefined && { officerNo: account.staff.officerNo }),
})

/**
 * Who is asking, if it is somebody who may: from the platform's word and the account record, never from the body.
 * undefined = not one of `roles`. A stranger becomes an unbound citizen where citizens are served.
 */
export const identify = async (
  deps: Dependencies,
  caller: Caller,
  roles: readonly Role[],
): Promise<Actor | undefined> => {
  if (caller.kind === 'timer') return roles.includes('timer') ? TIMER : undefined
  const account = roles.includes('citizen') ? await getOrCreateAccount(deps, caller) : await findAccount(deps, caller)
  if (account === undefined) return undefined
  const actor = actorOf(account)
  return roles.includes(actor.role) ? actor : undefined
}
