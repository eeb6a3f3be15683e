import { enrolledAt, isRole, isStaffRole } from '@resident-card/shared'
import type { AuthorityId, CountyCode, StaffRole } from '@resident-card/shared'
import { accounts } from '../records/account'
import type { AccountRecord } from '../records/account'
import { ONCE, swap } from '../records/swap'
import { getOrCreateAccount } from '../runtime/accounts'
import type { AccountCaller } from '../ports/identity'
import type { AuthorityEntry } from '../ports/referenceData'
import type { Dependencies } from '../runtime/dependencies'
import { seal } from '../sealing/seal'

/** As given on the command line: nothing of it is checked yet. */
export interface Enrolment {
  readonly role: StaffRole
  readonly name: string
  readonly officerNo: string
  readonly authority?: string
  readonly county?: string
}

/** Which of the two an officer of that role names, if any. */
const OFFICE_NAMED = { accepting: 'authority', collecting: 'authority', county: 'county', none: undefined } as const

const isOffice = (role: StaffRole, id: string, offices: readonly AuthorityEntry[]): boolean => {
  switch (enrolledAt(role)) {
    case 'county':
      return offices.some(({ county, kind }) => county.code === id && kind === 'countyOrgan')
    case 'accepting':
      return offices.some((office) => office.id === id && office.accepts)
    case 'collecting':
      return offices.some((office) => office.id === id && office.collects)
    case 'none':
      return false
  }
}

/** What stands against it, one code each: `roleUnknown`, `authorityRequired`, `countyUnfit`, `officerNo`, … */
export const enrolmentErrors = (
  { role, name, officerNo, authority, county }: Enrolment,
  offices: readonly AuthorityEntry[],
): readonly string[] => {
  if (!isRole(role) || !isStaffRole(role)) return ['roleUnknown']
  const wanted = OFFICE_NAMED[enrolledAt(role)]
  const given = { authority, county }
  const errors = (['authority', 'county'] as const).flatMap((kind) => {
    const id = given[kind]
    if (kind !== wanted) return id === undefined ? [] : [`${kind}Unfit`]
    if (id === undefined) return [`${kind}Required`]
    return isOffice(role, id, offices) ? [] : [`${kind}Unknown`]
  })
  return [
    ...errors,
    ...(/^\d{4,12}$/.test(officerNo) ? [] : ['officerNo']),
    ...(name.trim() === '' || name.length > 30 ? ['name'] : []),
  ]
}

/**
 * Gives the person behind a WeChat identity a desk; whoever has one gets the new one instead. Answers what stands
 * against it (`changedMeanwhile`: try again), or nothing. Rejects with `StoreUnavailable`.
 */
export const enrolStaff = async (
  deps: Pick<Dependencies, 'store' | 'keys' | 'random' | 'reference'>,
  caller: AccountCaller,
  enrolment: Enrolment,
): Promise<readonly string[]> => {
  const errors = enrolmentErrors(enrolment, await deps.reference.authorities())
  if (errors.length > 0) return errors
  const account = await getOrCreateAccount(deps, caller)
  const { role, officerNo, authority, county } = enrolment
  const name = seal(deps, { table: accounts.name, id: account._id, field: 'staff.name' }, enrolment.name.trim())
  const staff = {
    role,
    officerNo,
    name,
    ...(authority !== undefined && { authority: authority as AuthorityId }),
    ...(county !== undefined && { county: county as CountyCode }),
  }
  return swap<AccountRecord, AccountRecord, readonly string[]>({
    table: deps.store.table(accounts),
    load: async () => account,
    decide: () => ({ of: account, replace: { ...account, staff }, saved: () => [] }),
    ...ONCE,
    overtaken: () => ['changedMeanwhile'],
  })
}
