import { ok, settingOn } from '@resident-card/shared'
import type { PersonKey, Result, SessionView } from '@resident-card/shared'
import { accounts } from '../../records/account'
import type { AccountRecord } from '../../records/account'
import { swap } from '../../records/swap'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { personKey } from '../../sealing/personKey'
import { countOne, giveBackOne } from '../case/countWithin'
import type { CountedThing } from '../case/countWithin'
import { nextMidnight } from '../case/nextMidnight'
import { limited, notFound, refused } from '../case/refusals'
import { sessionView } from './getSession'

/** OFFICE-USE: wrong tries of an account in a day. */
const triesOf = ({ actor, now, today }: Call): CountedThing => ({
  id: `bindTries:${actor.account}`,
  most: settingOn('bindTries', today),
  until: nextMidnight(now),
})

/**
 * Binds name and number to the account, once. Every try counts before it is answered, so that many at once get no more than
 * five between them; a right one is given back. Refused: `notConfirmed`, `alreadyBound`, `alreadyBoundElsewhere`; limited:
 * `bindTries`.
 */
export const bindPerson: UseCase<'applications', 'bindPerson'> = async (input, call, deps) => {
  const key = personKey(deps.keys, input.citizenNumber)
  const [person, account] = await Promise.all([
    deps.registry.findByNumber(input.citizenNumber),
    deps.store.table(accounts).get(call.actor.account),
  ])
  const right = person !== undefined && person.name === input.name.normalize('NFKC')
  // Bound already, nothing is learnt by trying.
  if (account?.person !== undefined) return right ? bind(deps, call, key) : refused('alreadyBound')

  const tries = triesOf(call)
  const { taken, count } = await countOne(deps, call, tries)
  if (taken === 0) return limited('bindTries', tries.until)
  if (!right) return refused('notConfirmed', undefined, { triesLeft: tries.most - count })
  const bound = await bind(deps, call, key)
  await giveBackOne(deps, call, tries)
  return bound
}

/** To the person whose name and number they are. Done again it is the same. */
const bind = (deps: Dependencies, call: Call, key: PersonKey): Promise<Result<SessionView, Refused>> => {
  const table = deps.store.table(accounts)
  const bound = async () => ok(await sessionView(deps, { ...call, actor: { ...call.actor, person: key } }))
  return swap<AccountRecord, AccountRecord | undefined, Result<SessionView, Refused>>({
    table,
    load: () => table.get(call.actor.account),
    decide: async (account) => {
      if (account === undefined) return { answer: notFound() }
      if (account.person !== undefined)
        return { answer: account.person === key ? await bound() : refused('alreadyBound') }
      return {
        of: account,
        replace: { ...account, person: key, personUnique: key },
        saved: bound,
        duplicate: () => refused('alreadyBoundElsewhere'),
      }
    },
  })
}
