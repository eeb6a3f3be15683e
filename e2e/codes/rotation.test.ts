import { decodeToken, instant } from '@resident-card/shared'
import type { SignedKeyList } from '@resident-card/shared'
import { KeyStore } from '../../client/src/staff/offline/vault/keyStore'
import { ed25519Signer } from '../../cloudfunctions/adapters/keys/ed25519'
import { nodeBase64, signKeyList } from '../../cloudfunctions/adapters/keys/signKeyList'
import { keysCommand } from '../../cloudfunctions/admin/keys/keysCommand'
import type { Asking } from '../../cloudfunctions/local/demo/ask'
import { applyFor } from '../../cloudfunctions/local/demo/journey'
import { demoRoot } from '../../cloudfunctions/local/demoRoot'
import { offlineDevice } from '../../cloudfunctions/testing/offlineDevice'
import type { OfflineDevice } from '../../cloudfunctions/testing/offlineDevice'
import { chinaTime } from '../../cloudfunctions/testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../../cloudfunctions/testing/world'
import type { Citizen, World } from '../../cloudfunctions/testing/world'

const MINUTE = 60_000
const IN_BOX = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const
const OWN = '1'.repeat(26)
const STOLEN = '2'.repeat(26)

describe('keys that change while the window is open', () => {
  let world: World
  let officer: Asking
  let device: OfflineDevice
  let citizen: Citizen
  let caseId: string

  beforeEach(async () => {
    world = await aWorld()
    officer = (await world.desks()).windowOfficer
    device = offlineDevice(AUTHORITY)
    await device.enrol(officer)
    ;[citizen, caseId] = await someoneReady()
    await device.sync(officer)
  })
  afterEach(() => world.close())

  const someoneReady = async (): Promise<[Citizen, string]> => {
    const someone = await world.asCitizen()
    const applied = await applyFor(someone, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(someone, applied.caseId, IN_BOX)
    return [someone, applied.caseId]
  }
  /** What an operator types, on the very file the functions read. */
  const keys = (line: string): void => {
    const options = { now: world.clock.now(), random: world.deps.random }
    const { ok, lines } = keysCommand(line.split(' '), `${world.folder}/keys.json`, options)
    if (!ok) throw new Error(lines.join())
  }
  const code = async (phone = OWN): Promise<string> => {
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: phone })
    return slots[0]?.digits ?? ''
  }
  const keyIdIn = (digits: string): number => {
    const token = decodeToken(digits)
    return token.ok ? token.value.keyId : -1
  }
  const online = async (input: string) => (await officer.get('window', 'scan', { input })).verdict
  const offline = async (input: string) => (await device.scan(input, world.clock.now())).verdict
  const both = async (input: string) => [await online(input), await offline(input)]

  it('a planned rotation: the device knows the new key a day before it signs, and needs no network when it does', async () => {
    keys('code --from 2026-11-28')
    expect([keyIdIn(await code()), await online(await code())]).toEqual([1, 'ready'])
    world.clock.set(chinaTime('2026-11-27', '21:00'))
    await device.sync(officer)
    world.clock.set(chinaTime('2026-11-28', '00:00'))
    const digits = await code()
    expect(keyIdIn(digits)).toBe(2)
    expect(await both(digits)).toEqual(['ready', 'ready'])
    const before = instant(world.clock.now() - MINUTE)
    expect(world.deps.keys.codeSigner(before).key.keyId).toBe(1)
  })

  it('two rotations at once and a stolen phone in one shift', async () => {
    const first = await code()
    expect([keyIdIn(first), ...(await both(first))]).toEqual([1, 'ready', 'ready'])

    keys('code --from 2026-11-26 --at-once')
    const second = await code()
    expect(keyIdIn(second)).toBe(2)
    // Not forged: only newer than what the device knows.
    expect(await both(second)).toEqual(['ready', 'unknownKey'])
    await device.sync(officer)
    expect(await both(second)).toEqual(['ready', 'ready'])
    expect(await both(first)).toEqual(['ready', 'ready'])

    // The first key got out: it ends now, this minute is its last.
    world.clock.pass(1000)
    keys('retire --code 1')
    expect(await online(first)).toBe('ready')
    keys('code --from 2026-11-26 --at-once')
    await device.sync(officer)
    expect(device.keyList.serial).toBe(world.deps.keys.keySerial())
    const third = await code()
    expect(keyIdIn(third)).toBe(3)
    expect(await both(third)).toEqual(['ready', 'ready'])

    const stolen = await code(STOLEN)
    await citizen.get('applications', 'revokeOtherCodes', { caseId, device: OWN })
    expect(await both(stolen)).toEqual(['revoked', 'ready'])
    expect((await device.scan(stolen, world.clock.now())).unchecked).toContain('withdrawnOrRevoked')
    await device.sync(officer)
    expect(await both(stolen)).toEqual(['revoked', 'revoked'])
    expect(await both(await code())).toEqual(['ready', 'ready'])
  })

  it('a key that ends takes the minutes after it along, on both sides', async () => {
    keys('code --from 2026-11-26 --at-once')
    keys('retire --code 2')
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: OWN })
    // Ten minutes ahead, signed while nobody knew that the key would end now.
    expect(slots.map(({ digits }) => keyIdIn(digits))).toEqual(Array.from({ length: 10 }, () => 1))
    keys('code --from 2026-11-26 --at-once')
    const ahead = (await citizen.get('applications', 'getCollectionCode', { caseId, device: OWN })).slots
    keys('retire --code 3')
    await device.sync(officer)
    world.clock.pass(5 * MINUTE)
    expect(await both(ahead[5]?.digits ?? '')).toEqual(['forged', 'unknownKey'])
    expect(await both(await code())).toEqual(['ready', 'ready'])
  })

  it('a hand-over made without network under keys that are gone since is confirmed all the same', async () => {
    const token = await code()
    const at = world.clock.now()
    expect(await offline(token)).toBe('ready')
    const entry = device.handOver({ caseId, token, at })
    world.clock.pass(MINUTE)
    keys('code --from 2026-11-26 --at-once')
    keys('box --from 2026-11-26 --at-once')
    keys('retire --code 1')
    world.clock.pass(30 * MINUTE)
    const { results } = await officer.get('window', 'syncHandOvers', {
      deviceId: device.deviceId,
      entries: [entry],
    })
    expect(results).toEqual([{ entryId: entry.entryId, outcome: 'confirmed' }])
    expect((await citizen.get('applications', 'getMyCase', { caseId })).state).toBe('collected')
  })

  describe('the list as a device takes it', () => {
    const alien = ed25519Signer(Buffer.alloc(32, 66))
    const store = () => {
      const kept = new Map<string, string>()
      const texts = {
        read: async (name: string) => kept.get(name),
        write: async (name: string, text: string) => void kept.set(name, text),
        remove: async (name: string) => void kept.delete(name),
        list: async () => [...kept.keys()],
        keep: async () => undefined,
      }
      return { kept, texts, open: () => new KeyStore({ texts, rootKey: demoRoot.publicKey }) }
    }
    const listNow = (): SignedKeyList => world.deps.keys.keyList()

    it('never goes back to an older one, never takes what the root has not signed, also after a restart', async () => {
      const { kept, open } = store()
      const now = world.clock.now()
      const first = listNow()
      const serial = world.deps.keys.keySerial() + 1
      keys('code --from 2026-11-26 --at-once')
      const second = listNow()
      const device1 = open()
      expect([await device1.accept(first, now), await device1.accept(second, now)]).toEqual([true, true])
      expect(await device1.accept(first, now)).toBe(false)
      expect(device1.list?.serial).toBe(serial)

      const device2 = open()
      await device2.load(now)
      expect(device2.list?.serial).toBe(serial)
      expect(await device2.accept(first, now)).toBe(false)

      const better = { ...(device2.list ?? never()), serial: serial + 99 }
      expect(await device2.accept(signKeyList(better, alien.sign), now)).toBe(false)
      expect(await device2.accept({ ...second, signature: first.signature }, now)).toBe(false)
      const bytes = nodeBase64.decode(second.list)
      for (let at = 0; at < bytes.length; at += 5) {
        const changed = Uint8Array.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 1
        expect(await device2.accept({ ...second, list: nodeBase64.encode(changed) }, now)).toBe(false)
      }
      expect(device2.list?.codeKeys).toHaveLength(2)

      // Whoever can write to the storage can't put keys there either.
      kept.set('keys', JSON.stringify(signKeyList(better, alien.sign)))
      const device3 = open()
      await device3.load(now)
      expect(device3.list).toBeUndefined()
    })

    it('past its day is not believed', async () => {
      const { open } = store()
      const list = listNow()
      const opened = open()
      expect(await opened.accept(list, instant(world.clock.now() + 11 * 366 * 24 * 60 * MINUTE))).toBe(false)
      expect(await opened.accept(list, world.clock.now())).toBe(true)
    })

    const never = (): never => {
      throw new Error('no list')
    }
  })
})
