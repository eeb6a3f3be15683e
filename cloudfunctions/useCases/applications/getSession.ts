import type { SessionView } from '@resident-card/shared'
import { maskCitizenNumber, ok } from '@resident-card/shared'
import { accounts } from '../../records/account'
import type { AccountRecord } from '../../records/account'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { ifWhole } from '../../sealing/ifWhole'
import { unseal } from '../../sealing/unseal'
import { officeIdOf } from '../case/byOf'
import { officesOf } from '../views/offices'
import { countUnread } from './countUnread'

const staffName = (deps: Dependencies, account: AccountRecord): string | undefined => {
  const sealed = account.staff?.name
  return (
    sealed &&
    ifWhole(() => unseal<string>(deps.keys, { table: accounts.name, id: account._id, field: 'staff.name' }, sealed))
  )
}

/** The signed-in person as they may see themselves. */
export const sessionView = async (deps: Dependencies, call: Call): Promise<SessionView> => {
  const { actor } = call
  const account = await deps.store.table(accounts).get(actor.account)
  const person = actor.person === undefined ? undefined : await deps.registry.findByKey(actor.person)
  const name = person?.name ?? (account && staffName(deps, account))
  const office = officeIdOf(actor)
  return {
    role: actor.role === 'timer' ? 'citizen' : actor.role,
    bound: actor.person !== undefined,
    ...(name !== undefined && { name }),
    ...(person !== undefined && { maskedNumber: maskCitizenNumber(person.citizenNumber) }),
    ...(office !== undefined && { office: (await officesOf(deps)).ref(office) }),
    ...(actor.officerNo !== undefined && { officerNo: actor.officerNo }),
    unread: await countUnread(deps, actor.account),
    today: call.today,
    now: call.now,
    demo: deps.demo,
  }
}

export const getSession: UseCase<'applications', 'getSession'> = async (_input, call, deps) =>
  ok(await sessionView(deps, call))
