import { decodeToken, encodeToken, instant, signedPart } from '@resident-card/shared'
import type { TokenContent } from '@resident-card/shared'
import { accessLog } from '../records/accessLog'
import { codes } from '../records/code'
import type { Asking } from '../local/demo/ask'
import { applyFor } from '../local/demo/journey'
import { signaturePicture } from '../local/demo/pictures'
import { describeOnStores } from '../testing/onStores'
import { patient } from '../testing/patient'
import { aWorld, AUTHORITY, newRequestId, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const MINUTE = 60_000
const OWN = '1'.repeat(26)
const THIEFS = '2'.repeat(26)

describeOnStores('codes on several phones', (makeStore) => {
  let world: World
  let officer: Asking
  let citizen: Citizen
  let caseId: string
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld(store === undefined ? {} : { store })
    officer = (await world.desks()).windowOfficer
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    citizen = await world.asCitizen()
    caseId = (await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })).caseId
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
  })

  const code = async (device: string) => {
    world.clock.pass(1)
    const { slots, locator, otherDevice } = await citizen.get('applications', 'getCollectionCode', { caseId, device })
    return { digits: slots[0]?.digits ?? '', locator: locator.digits, otherDevice, slots }
  }
  const scan = async (input: string) => (await officer.get('window', 'scan', { input })).verdict
  const told = async () => {
    const { items } = await citizen.get('applications', 'listMessages', {})
    return items.filter((message) => message.code === 'codeOtherDevice').length
  }
  const codeIdIn = (digits: string): string => {
    const token = decodeToken(digits)
    if (!token.ok) throw new Error('no token')
    return Buffer.from(token.value.codeId).toString('hex')
  }
  const revoke = (device: string, requestId?: string) =>
    citizen.ask('applications', 'revokeOtherCodes', { caseId, device }, requestId)

  it('one case, one half of the code id; every phone its own other half', async () => {
    const [own, thiefs] = [codeIdIn((await code(OWN)).digits), codeIdIn((await code(THIEFS)).digits)]
    expect(own.slice(0, 16)).toBe(thiefs.slice(0, 16))
    expect(own.slice(16)).not.toBe(thiefs.slice(16))
    expect(codeIdIn((await code(OWN)).digits)).toBe(own)
  })

  it('the holder is told of each phone once a day, however often they take turns', async () => {
    const seen: number[] = []
    for (const device of [OWN, OWN, THIEFS, THIEFS, OWN, THIEFS]) {
      await code(device)
      seen.push(await told())
    }
    expect(seen).toEqual([0, 0, 1, 1, 2, 2])
  })

  it('the holder revokes the other phone: its code and its digits are worthless at once, its own go on', async () => {
    const own = await code(OWN)
    const thiefs = await code(THIEFS)
    expect(await scan(thiefs.digits)).toBe('ready')
    expect(await revoke(OWN)).toMatchObject({ ok: true, value: { revoked: 1 } })
    expect([await scan(thiefs.digits), await scan(thiefs.locator)]).toEqual(['revoked', 'unknown'])
    expect([await scan(own.digits), await scan(own.locator)]).toEqual(['ready', 'ready'])
    const { version } = await officer.get('casework', 'openCase', { caseId })
    const handingOver = {
      caseId,
      version,
      checks: ['faceMatchesNewCard' as const, 'cardAndChipRight' as const],
      collector: 'holder' as const,
      oldCard: 'notApplicable' as const,
      feePaid: true,
      signatureBase64: signaturePicture(),
    }
    expect(await officer.ask('window', 'handOver', { ...handingOver, input: thiefs.digits })).toMatchObject({
      error: { kind: 'refused', code: 'codeNotValid', facts: { verdict: 'revoked' } },
    })
    expect((await officer.ask('window', 'handOver', { ...handingOver, input: own.digits })).ok).toBe(true)
  })

  it('what is shown of a revoked code tells nothing of the case, but the try is written down', async () => {
    await code(OWN)
    const { digits } = await code(THIEFS)
    await revoke(OWN)
    const answer = await officer.get('window', 'scan', { input: digits })
    expect(answer).toEqual({ verdict: 'revoked', at: world.clock.now() })
    const query = { index: 'caseWhat', equals: { caseId }, limit: 100 }
    const { items } = await world.deps.store.table(accessLog).find(query)
    expect(items.filter(({ what, why }) => what === 'scan' && why === 'revoked')).toHaveLength(1)
  })

  it('a revoked phone that asks again gets another code, and the holder is told', async () => {
    await code(OWN)
    const before = await code(THIEFS)
    await revoke(OWN)
    expect((await code(OWN)).otherDevice).toBe(false)
    const heard = await told()
    const after = await code(THIEFS)
    expect(codeIdIn(after.digits)).not.toBe(codeIdIn(before.digits))
    expect([await scan(after.digits), await scan(before.digits)]).toEqual(['ready', 'revoked'])
    expect(await told()).toBe(heard + 1)
    expect(await revoke(OWN)).toMatchObject({ value: { revoked: 1 } })
    expect([await scan(after.digits), await scan(before.digits)]).toEqual(['revoked', 'revoked'])
  })

  it('the window’s devices can learn which: by authority and time', async () => {
    await code(OWN)
    const { digits } = await code(THIEFS)
    const from = world.clock.now()
    await revoke(OWN)
    const { items } = await world.deps.store.table(codes).find({
      index: 'revoked',
      equals: { revokedFor: AUTHORITY },
      range: { field: 'revokedAt', gte: from },
      limit: 10,
    })
    expect(items.map(({ codeId }) => codeId)).toEqual([codeIdIn(digits)])
  })

  it('the same request again answers the same, another one finds nothing left; somebody else finds no such case', async () => {
    for (const device of [OWN, THIEFS, '3'.repeat(26)]) await code(device)
    const requestId = newRequestId(world)
    const first = await revoke(OWN, requestId)
    expect(first).toMatchObject({ value: { revoked: 2 } })
    expect(await revoke(OWN, requestId)).toEqual(first)
    expect(await revoke(OWN)).toMatchObject({ value: { revoked: 0 } })
    const stranger = await world.asCitizen()
    const asked = { caseId, device: OWN }
    expect(await stranger.ask('applications', 'revokeOtherCodes', asked)).toMatchObject({ error: { kind: 'notFound' } })
  })

  it('ten phones fetching and the holder revoking at once: every code is good or revoked, none is both', async () => {
    const devices = Array.from({ length: 10 }, (_, at) => String(at).repeat(26))
    await code(OWN)
    const [, ...shown] = await Promise.all([
      revoke(OWN),
      ...devices.map((device) => patient(citizen).get('applications', 'getCollectionCode', { caseId, device })),
    ])
    for (const { slots } of shown) expect(['ready', 'revoked']).toContain(await scan(slots[0]?.digits ?? ''))
    await revoke('a'.repeat(26))
    for (const { slots } of shown) expect(await scan(slots[0]?.digits ?? '')).toBe('revoked')
  })

  it('a card sent back and made again has codes of its own; the phone that had one gets a new one', async () => {
    const before = await code(OWN)
    const { version } = await officer.get('casework', 'openCase', { caseId })
    await officer.get('window', 'sendBack', { caseId, version, reason: 'wrongPrint', note: '' })
    await world.walk(citizen, caseId, ['produce', 'dispatch', 'receive'])
    const after = await code(OWN)
    expect(codeIdIn(after.digits).slice(0, 16)).not.toBe(codeIdIn(before.digits).slice(0, 16))
    expect(await scan(after.digits)).toBe('ready')
    expect(await told()).toBe(0)
  })

  describe('made by somebody who has the private key', () => {
    const forge = (like: string, change: (content: TokenContent) => TokenContent): string => {
      const token = decodeToken(like)
      if (!token.ok) throw new Error('no token')
      const content = change(token.value)
      const { sign } = world.deps.keys.codeSigner(world.clock.now())
      return encodeToken({ ...content, signature: sign(signedPart(content)) })
    }

    it.each<[string, string, (content: TokenContent) => TokenContent]>([
      ['for the minute after the last one given', 'forged', (content) => ({ ...content, slot: content.slot + 10 })],
      [
        'for a phone there is not',
        'unknown',
        (content) => ({ ...content, codeId: content.codeId.map((byte) => byte ^ 1) }),
      ],
    ])('%s: %s', async (_name, verdict, change) => {
      const { digits } = await code(OWN)
      const now = world.clock.now()
      const forged = forge(digits, change)
      world.clock.pass(verdict === 'forged' ? 10 * MINUTE : 0)
      expect(await scan(forged)).toBe(verdict)
      world.clock.set(now)
    })
  })

  it('the last of the ten minutes is good in its time', async () => {
    const { slots } = await code(OWN)
    const now = world.clock.now()
    world.clock.set(instant(slots.at(-1)?.from ?? now))
    expect(await scan(slots.at(-1)?.digits ?? '')).toBe('ready')
    world.clock.set(now)
  })
})
