import { ok, settingOn } from '@resident-card/shared'
import { accounts } from '../../records/tables'
import type { AccountRecord } from '../../records/records'
import { StoreUnavailable } from '../../ports/store'
import type { Call, UseCase } from '../../runtime/call'
import { personKey } from '../../sealing'
import { limited, notFound, refused } from '../case/refusals'
import { nextMidnight } from '../case/nextMidnight'
import { sessionView } from './getSession'

const SAVES = 10

const triesToday = ({ bindTries }: AccountRecord, { today }: Call): number =>
  bindTries.on === today ? bindTries.count : 0

/**
 * Binds name and number to the account, once. A wrong try counts before it is answered, so that many at once get no
 * more than five between them. Refused: `notConfirmed`, `alreadyBound`, `alreadyBoundElsewhere`; limited: `bindTries`.
 */
export const bindPerson: UseCase<'applications', 'bindPerson'> = async (input, call, deps) => {
  const collection = deps.store.table(accounts)
  const key = personKey(deps.keys, input.citizenNumber)
  const person = await deps.registry.findByNumber(input.citizenNumber)
  const right = person !== undefined && person.name === input.name.normalize('NFKC')

  const triesADay = settingOn('bindTries', call.today)
  for (let saves = 0; saves < SAVES; saves += 1) {
    const account = await collection.get(call.actor.account)
    if (account === undefined) return notFound()
    // The same name and number again is a retry.
    if (account.person !== undefined && !(right && account.person === key)) return refused('alreadyBound')
    if (account.person !== undefined)
      return ok(await sessionView(deps, { ...call, actor: { ...call.actor, person: key } }))
    if (triesToday(account, call) >= triesADay) return limited('bindTries', nextMidnight(call.now))

    const bindTries = { on: call.today, count: triesToday(account, call) + 1 }
    const next: AccountRecord = right ? { ...account, person: key, personUnique: key } : { ...account, bindTries }
    const saved = await collection.replace(account._id, account.version, next)
    if (saved.ok)
      return right
        ? ok(await sessionView(deps, { ...call, actor: { ...call.actor, person: key } }))
        : refused('notConfirmed', undefined, { triesLeft: triesADay - bindTries.count })
    if (saved.reason === 'duplicate') return refused('alreadyBoundElsewhere')
  }
  throw new StoreUnavailable('kept being overtaken')
}
