import { ok, settingOn } from '@resident-card/shared'
import type { Result, SessionView } from '@resident-card/shared'
import { accounts } from '../../records/account'
import type { AccountRecord } from '../../records/account'
import { swap } from '../../records/swap'
import type { Call, Refused, UseCase } from '../../runtime/call'
import { personKey } from '../../sealing/personKey'
import { limited, notFound, refused } from '../case/refusals'
import { nextMidnight } from '../case/nextMidnight'
import { sessionView } from './getSession'

const triesToday = ({ bindTries }: AccountRecord, { today }: Call): number =>
  bindTries.on === today ? bindTries.count : 0

/**
 * Binds name and number to the account, once. A wrong try counts before it is answered, so that many at once get no
 * more than five between them. Refused: `notConfirmed`, `alreadyBound`, `alreadyBoundElsewhere`; limited: `bindTries`.
 */
export const bindPerson: UseCase<'applications', 'bindPerson'> = async (input, call, deps) => {
  const table = deps.store.table(accounts)
  const key = personKey(deps.keys, input.citizenNumber)
  const person = await deps.registry.findByNumber(input.citizenNumber)
  const right = person !== undefined && person.name === input.name.normalize('NFKC')

  const bound = async () => ok(await sessionView(deps, { ...call, actor: { ...call.actor, person: key } }))

  const triesADay = settingOn('bindTries', call.today)
  return swap<AccountRecord, AccountRecord | undefined, Result<SessionView, Refused>>({
    table,
    load: () => table.get(call.actor.account),
    decide: async (account) => {
      if (account === undefined) return { answer: notFound() }
      // The same name and number again is a retry.
      if (account.person !== undefined)
        return { answer: right && account.person === key ? await bound() : refused('alreadyBound') }
      const tried = triesToday(account, call)
      if (tried >= triesADay) return { answer: limited('bindTries', nextMidnight(call.now)) }
      const bindTries = { on: call.today, count: tried + 1 }
      return {
        of: account,
        replace: right ? { ...account, person: key, personUnique: key } : { ...account, bindTries },
        saved: () => (right ? bound() : refused('notConfirmed', undefined, { triesLeft: triesADay - bindTries.count })),
        duplicate: () => refused('alreadyBoundElsewhere'),
      }
    },
  })
}
