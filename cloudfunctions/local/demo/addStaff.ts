import type { AuthorityId, CountyCode, StaffRole } from '@resident-card/shared'
import { accounts } from '../../records/account'
import { newAccount } from '../../runtime/accounts'
import type { AccountCaller } from '../../ports/identity'
import type { Dependencies } from '../../runtime/dependencies'
import { seal } from '../../sealing/seal'

export interface StaffMember {
  readonly role: StaffRole
  readonly name: string
  readonly officerNo: string
  readonly authority?: AuthorityId
  readonly county?: CountyCode
}

/** Gives an account a desk. Adding the same one again changes nothing. */
export const addStaff = async (deps: Dependencies, caller: AccountCaller, member: StaffMember): Promise<void> => {
  const account = newAccount(deps, caller)
  const { role, officerNo, authority, county } = member
  const name = seal(deps, { table: accounts.name, id: account._id, field: 'staff.name' }, member.name)
  await deps.store.table(accounts).insert({
    ...account,
    staff: {
      role,
      officerNo,
      name,
      ...(authority !== undefined && { authority }),
      ...(county !== undefined && { county }),
    },
  })
}
