import type { AccountId } from '@resident-card/shared'
import type { AccountCaller } from '../ports/identity'
import { accounts } from '../records/account'
import type { AccountRecord } from '../records/account'
import { swap } from '../records/swap'
import { newId } from '../sealing/newId'
import { rememberedKey } from '../sealing/rememberedKey'
import { seal } from '../sealing/seal'
import type { Dependencies } from './dependencies'

type AccountDependencies = Pick<Dependencies, 'store' | 'keys' | 'random'>

const SUBJECT_FIELD = 'subject'

/** Blind index of who the platform says is calling. */
const subjectKey = ({ keys }: Pick<Dependencies, 'keys'>, { provider, subject }: AccountCaller): string =>
  rememberedKey(keys, 'account', `${provider}:${subject}`)

export const findAccount = async (
  deps: Pick<Dependencies, 'store' | 'keys'>,
  caller: AccountCaller,
): Promise<AccountRecord | undefined> => {
  const query = { index: 'subjectKey', equals: { subjectKey: subjectKey(deps, caller) }, limit: 1 }
  const page = await deps.store.table(accounts).find(query)
  return page.items[0]
}

/** A citizen not yet bound to a person; not stored. */
export const newAccount = (deps: Omit<AccountDependencies, 'store'>, caller: AccountCaller): AccountRecord => {
  const _id = newId(deps.random)
  return {
    _id,
    schemaVersion: accounts.schemaVersion ?? 1,
    version: 1,
    subjectKey: subjectKey(deps, caller),
    subject: seal(deps, { table: accounts.name, id: _id, field: SUBJECT_FIELD }, caller.subject),
    personUnique: _id,
  }
}

/** The caller's account, made on their first call. Of two first calls at once one account comes out. */
export const getOrCreateAccount = (deps: AccountDependencies, caller: AccountCaller): Promise<AccountRecord> =>
  swap<AccountRecord, AccountRecord | undefined, AccountRecord>({
    table: deps.store.table(accounts),
    load: () => findAccount(deps, caller),
    decide: (known) => {
      if (known !== undefined) return { answer: known }
      const made = newAccount(deps, caller)
      return { insert: made, saved: () => made }
    },
  })

export const accountId = ({ _id }: AccountRecord): AccountId => _id as AccountId
