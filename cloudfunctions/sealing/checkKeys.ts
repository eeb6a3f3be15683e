import type { CodeKey, Keys } from '../ports/keys'
import type { Random } from '../ports/random'
import type { Store } from '../ports/store'
import { accounts, type AccountRecord } from '../records/account'
import { applications } from '../records/application'
import { KEY_CHECK_ID, keyChecks, type KeyCheckRecord } from '../records/keyCheck'
import type { Sealed } from '../records/sealed'
import { swap } from '../records/swap'
import { lookupKey } from './lookupKey'
import { seal } from './seal'
import { unseal } from './unseal'
import { UnsealError } from './unsealError'
import { WrongKeys } from './wrongKeys'

const WORD = 'the keys of this store'
const PLACE = { table: keyChecks.name, id: KEY_CHECK_ID, field: 'sealed' }
const PROVIDERS = ['wechat', 'demo'] as const
/** Of a store of before: some of its accounts may be sealed with a key that was given up since. */
const MANY_ACCOUNTS = 20

interface Checking {
  /** As written: a check reads no shape of before. */
  readonly store: Store
  readonly keys: Keys
  readonly random: Random
  /** Of whoever verifies codes: the keys of its list. */
  readonly codeKeys?: readonly CodeKey[]
}

const opens = (keys: Keys, sealed: Sealed): boolean => {
  try {
    return unseal<string>(keys, PLACE, sealed) === WORD
  } catch (error) {
    if (error instanceof UnsealError) return false
    throw error
  }
}

/** Sealed and looked up with these keys: who somebody is opens, and leads back to the key they are found by. */
const isOurs = (keys: Keys, { _id, subject, subjectKey }: AccountRecord): boolean => {
  try {
    const who = unseal<string>(keys, { table: accounts.name, id: _id, field: 'subject' }, subject)
    return PROVIDERS.some((provider) => lookupKey(keys, 'account', `${provider}:${who}`) === subjectKey)
  } catch (error) {
    if (error instanceof UnsealError) return false
    throw error
  }
}

const someAccounts = async (store: Store): Promise<readonly AccountRecord[]> =>
  (await store.table(accounts).find({ index: 'subjectKey', equals: {}, limit: MANY_ACCOUNTS })).items

/** Nobody is in it and nothing is sealed in it: only such a store may get new keys. */
export const isNewStore = async (store: Store): Promise<boolean> => {
  if ((await store.table(keyChecks).get(KEY_CHECK_ID)) !== undefined) return false
  if ((await someAccounts(store)).length > 0) return false
  return (await store.table(applications).find({ index: '_id', equals: {}, limit: 1 })).items.length === 0
}

/**
 * All code keys known here with those of this list. One that is over stays in a list for half a year, so that a list that shares
 * no key with any before is another store's: every code of its people would be called forged.
 */
const codesOf = ({ codeKeys }: Checking, { codes }: Pick<KeyCheckRecord, 'codes'>): readonly string[] | undefined => {
  if (codeKeys === undefined) return codes
  const listed = codeKeys.map(({ publicKey }) => Buffer.from(publicKey).toString('base64'))
  const added = listed.filter((key) => codes?.includes(key) !== true)
  if (codes !== undefined && added.length === listed.length)
    throw new WrongKeys('the list of code keys shares none with those before')
  return added.length === 0 ? codes : [...(codes ?? []), ...added]
}

const firstCheck = (checking: Checking): KeyCheckRecord => {
  const { keys, random } = checking
  const codes = codesOf(checking, {})
  return {
    _id: KEY_CHECK_ID,
    schemaVersion: 1,
    version: 1,
    lookup: lookupKey(keys, 'keyCheck', WORD),
    sealed: [seal({ keys, random }, PLACE, WORD)],
    ...(codes !== undefined && { codes }),
  }
}

/** A new store takes the first keys it meets; one of before the check only those that some account of it bears out. */
const adopt = async (checking: Checking): Promise<KeyCheckRecord> => {
  const { store, keys } = checking
  const known = await someAccounts(store)
  if (known.length > 0 ? !known.some((account) => isOurs(keys, account)) : !(await isNewStore(store)))
    throw new WrongKeys('no account opens')
  return firstCheck(checking)
}

/**
 * Whether these are the store's keys: the look-up key, every key that ever sealed, and a list of code keys that goes on from the
 * one before. One reading, once a start; a store that has no check value yet gets one, and newer keys are added to it. Throws
 * `WrongKeys` before anything is written, and what the store throws.
 */
export const checkKeys = (checking: Checking): Promise<void> => {
  const { store, keys, random } = checking
  const table = store.table(keyChecks)
  return swap<KeyCheckRecord, KeyCheckRecord | undefined, void>({
    table,
    load: () => table.get(KEY_CHECK_ID),
    decide: async (known) => {
      if (known === undefined) return { insert: await adopt(checking), saved: () => undefined }
      // Damaged, it says nothing of any key; what was sealed with them still does.
      if (keyChecks.isWhole?.(known) === false)
        return { of: known, replace: await adopt(checking), saved: () => undefined }
      if (known.lookup !== lookupKey(keys, 'keyCheck', WORD)) throw new WrongKeys('the look-up key differs')
      const closed = known.sealed.find((sealed) => !opens(keys, sealed))
      if (closed !== undefined) throw new WrongKeys(`the sealing key ${closed.kid} is missing or differs`)
      const codes = codesOf(checking, known)
      const isSealing = known.sealed.some(({ kid }) => kid === keys.sealing().kid)
      if (isSealing && codes === known.codes) return { answer: undefined }
      const sealed = isSealing ? known.sealed : [...known.sealed, seal({ keys, random }, PLACE, WORD)]
      return {
        of: known,
        replace: { ...known, sealed, ...(codes !== undefined && { codes }) },
        saved: () => undefined,
      }
    },
  })
}
