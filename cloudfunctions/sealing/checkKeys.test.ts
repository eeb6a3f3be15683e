import { instant } from '@resident-card/shared'
import { localKeys } from '../adapters/keys/localKeys'
import { keyedStore } from '../adapters/store/keyedStore'
import { keyRing } from '../adapters/keys/keyRing'
import { demoRoot } from '../local/demoRoot'
import type { CodeKey, Keys, SealingKey } from '../ports/keys'
import { StoreUnavailable, type Store } from '../ports/store'
import { accounts } from '../records/account'
import { applications } from '../records/application'
import { KEY_CHECK_ID, keyChecks } from '../records/keyCheck'
import { newAccount } from '../runtime/accounts'
import { seededRandomPort } from '../testing/seededRandom'
import { aWorld, type World } from '../testing/world'
import { describeOnStores } from '../testing/onStores'
import { checkKeys, isNewStore } from './checkKeys'
import { newId } from './newId'
import { WrongKeys } from './wrongKeys'

const random = seededRandomPort('check keys')
const aSealingKey = (kid: string): SealingKey => ({ kid, key: random.bytes(32) })
const [OLD, NEW, OTHER] = [aSealingKey('old'), aSealingKey('new'), aSealingKey('old')]
const [LOOKUP, OTHER_LOOKUP] = [random.bytes(32), random.bytes(32)]
const ring = (sealing: readonly [SealingKey, ...SealingKey[]], lookup = LOOKUP): Keys => keyRing({ sealing, lookup })

describeOnStores('the keys of a store', (makeStore) => {
  let world: World
  let store: Store
  const clear = async (): Promise<void> => {
    await store.table(keyChecks).remove(KEY_CHECK_ID)
    for (const { _id } of (await store.table(accounts).find({ index: '_id', equals: {}, limit: 1000 })).items)
      await store.table(accounts).remove(_id)
  }
  const anAccount = (keys: Keys) =>
    store
      .table(accounts)
      .insert(newAccount({ keys, random }, { kind: 'account', provider: 'wechat', subject: newId(random) }))
  const check = (keys: Keys) => checkKeys({ store, keys, random })
  const stored = () => store.table(keyChecks).get(KEY_CHECK_ID)

  beforeAll(async () => {
    const given = await makeStore()
    world = await aWorld(given === undefined ? {} : { store: given })
    store = world.deps.storeAsWritten
  })
  beforeEach(clear)
  afterAll(() => world.close())

  it.each([
    ['the same keys', ring([OLD]), true],
    ['a newer one that seals, the old one kept', ring([NEW, OLD]), true],
    ['a newer one made known before it seals', ring([OLD, NEW]), true],
    ['another look-up key', ring([OLD], OTHER_LOOKUP), false],
    ['another sealing key under the same id', ring([OTHER]), false],
    ['a newer sealing key without the old one', ring([NEW]), false],
    ['nothing of it', ring([NEW], OTHER_LOOKUP), false],
  ])('a new store takes the first it meets; then %s: %s', async (_what, keys, right) => {
    await check(ring([OLD]))
    const before = await stored()
    if (right) return expect(check(keys)).resolves.toBeUndefined()
    await expect(check(keys)).rejects.toThrow(WrongKeys)
    expect(await stored()).toEqual(before)
  })

  it('knows every key that ever sealed: who has the newest only, or the oldest only, is refused', async () => {
    await check(ring([OLD]))
    await check(ring([NEW, OLD]))
    await expect(check(ring([NEW]))).rejects.toThrow('sealing key old')
    await expect(check(ring([OLD]))).rejects.toThrow('sealing key new')
    await check(ring([OLD, NEW]))
  })

  it.each([
    ['its own keys', ring([OLD]), true],
    ['its own and newer ones', ring([NEW, OLD]), true],
    ['another look-up key', ring([OLD], OTHER_LOOKUP), false],
    ['another sealing key', ring([OTHER]), false],
  ])('a store of before the check adopts %s: %s', async (_what, keys, right) => {
    await anAccount(ring([OLD]))
    await anAccount(ring([OLD]))
    if (right) await check(keys)
    else await expect(check(keys)).rejects.toThrow(WrongKeys)
    expect((await stored()) !== undefined).toBe(right)
  })

  it('a store that holds cases and no account takes no keys at all: nothing bears them out', async () => {
    const citizen = await world.asCitizen()
    const { applyFor } = await import('../local/demo/journey')
    const applying = { reason: 'lost' as const, phone: '15400000001', acceptingAuthority: '520102003' as never }
    const { caseId } = await applyFor(citizen, applying)
    await clear()
    await expect(check(ring([OLD]))).rejects.toThrow(WrongKeys)
    await store.table(applications).remove(caseId)
    expect(await isNewStore(store)).toBe(true)
  })

  it.each([
    ['nothing but itself', { unset: ['lookup', 'sealed'] }],
    ['no list of what sealed', { set: { sealed: 'x' } }],
    ['no word', { set: { lookup: 7 } }],
  ])(
    'a check value of which %s is left says nothing: what was sealed decides, and it is made anew',
    async (_what, change) => {
      await anAccount(ring([OLD]))
      await check(ring([OLD]))
      const { version = 0 } = (await stored()) ?? {}
      await store.table(keyChecks).update(KEY_CHECK_ID, version, change)
      await expect(check(ring([OTHER]))).rejects.toThrow(WrongKeys)
      await check(ring([OLD]))
      expect(await stored()).toMatchObject({ sealed: [{ kid: 'old' }] })
      await expect(check(ring([NEW]))).rejects.toThrow(WrongKeys)
    },
  )

  const codeKey = (fill: number): CodeKey => ({
    ...{ keyId: fill, alg: 'Ed25519', notBefore: instant(0), notAfter: instant(1) },
    publicKey: new Uint8Array(32).fill(fill),
  })
  const withCodes = (...fills: readonly number[]) =>
    checkKeys({ store, keys: ring([OLD]), random, codeKeys: fills.map(codeKey) })

  it('a list of code keys goes on from the one before, key by key; one that shares none is another store’s', async () => {
    await check(ring([OLD]))
    await withCodes(1)
    await withCodes(2, 1)
    // Whoever verifies no codes has no list, and takes none away.
    await check(ring([OLD]))
    const before = await stored()
    await expect(withCodes(7)).rejects.toThrow(WrongKeys)
    await expect(withCodes()).rejects.toThrow(WrongKeys)
    expect(await stored()).toEqual(before)
    await withCodes(3, 2)
    // Put back from an older copy: still this store's.
    await withCodes(1)
    await expect(withCodes(7, 8)).rejects.toThrow('code keys')
  })

  it('of many first starts at once with the same keys one value comes out', async () => {
    await Promise.all(Array.from({ length: 8 }, () => check(ring([OLD]))))
    expect((await stored())?.sealed).toHaveLength(1)
  })

  it('behind wrong keys nothing is read or written, by whatever way', async () => {
    await check(ring([OLD]))
    const asked: string[] = []
    const spied: Store = {
      ...store,
      table: (definition) => {
        asked.push(definition.name)
        return store.table(definition)
      },
    }
    const keyed = keyedStore(spied, () => check(ring([NEW])))
    const table = keyed.table(accounts)
    const record = newAccount({ keys: ring([NEW]), random }, { kind: 'account', provider: 'wechat', subject: 'x' })
    for (const work of [
      () => table.get('a'),
      () => table.find({ index: '_id', equals: {}, limit: 1 }),
      () => table.insert(record),
      () => table.insertMany([record]),
      () => table.update('a', 1, {}),
      () => table.replace('a', 1, record),
      () => table.remove('a'),
      () => keyed.ping(),
    ])
      await expect(work()).rejects.toThrow(WrongKeys)
    expect(await store.table(accounts).get(record._id)).toBeUndefined()
    expect(asked).toEqual(['accounts'])
  })

  it('right ones are asked for once, and again after an outage', async () => {
    let asked = 0
    const keyed = keyedStore(store, async () => {
      asked += 1
      if (asked === 1) throw new StoreUnavailable('away')
      await check(ring([OLD]))
    })
    await expect(keyed.ping()).rejects.toThrow('away')
    await Promise.all([keyed.ping(), keyed.table(accounts).get('a'), keyed.ping()])
    await keyed.ping()
    expect(asked).toBe(2)
  })
})

it('a key file is not made where something is sealed already', () => {
  const path = `/nowhere/${newId(random)}/keys.json`
  expect(() => localKeys(path, random, instant(0), demoRoot.sign, false)).toThrow(/is missing.*put that file back/)
})
