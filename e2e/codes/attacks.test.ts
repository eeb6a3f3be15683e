import { decodeToken, encodeToken, instant, signedPart, verifyToken } from '@resident-card/shared'
import type { TokenVerdict } from '@resident-card/shared'
import { verifySignature as byNoble } from '../../client/src/staff/offline/ground/crypto/signing'
import { ed25519Signer } from '../../cloudfunctions/adapters/keys/ed25519'
import { keysCommand } from '../../cloudfunctions/admin/keys/keysCommand'
import type { Asking } from '../../cloudfunctions/local/demo/ask'
import { applyFor, DEVICE } from '../../cloudfunctions/local/demo/journey'
import { verifyEd25519 as byNode } from '../../cloudfunctions/sealing/verifyEd25519'
import { aWorld, AUTHORITY, OTHER_AUTHORITY, PHONE } from '../../cloudfunctions/testing/world'
import type { World } from '../../cloudfunctions/testing/world'
import { MUTATIONS, mutatedTokens } from './mutatedTokens'

const MINUTE = 60_000
const IN_BOX = ['pass', 'issue', 'produce', 'dispatch', 'receive'] as const
const NOT_SIGNED: readonly TokenVerdict['code'][] = ['malformed', 'unknownKey', 'forged']

describe('attacks on the code at a real window', () => {
  let world: World
  let officer: Asking
  /** Everything a queue of people could photograph: two cases, two keys, ten minutes each. */
  let photographed: string[]

  beforeAll(async () => {
    world = await aWorld()
    officer = (await world.desks()).windowOfficer
    photographed = []
    for (let person = 0; person < 2; person += 1) {
      const citizen = await world.asCitizen()
      const applying = { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY } as const
      const { caseId } = await applyFor(citizen, applying)
      await world.walk(citizen, caseId, IN_BOX)
      const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
      photographed.push(...slots.map(({ digits }) => digits))
      const path = `${world.folder}/keys.json`
      const more = ['code', '--from', '2026-11-26', '--at-once']
      const { ok } = keysCommand(more, path, { now: world.clock.now(), random: world.deps.random })
      expect(ok).toBe(true)
    }
  })
  afterAll(() => world.close())

  const scan = async (input: string) => (await officer.get('window', 'scan', { input })).verdict
  const keyIdIn = (digits: string): number | undefined => {
    const token = decodeToken(digits)
    return token.ok ? token.value.keyId : undefined
  }
  /** With the picture, the authority's number and a pen: content of its own for the attacker's key. */
  const alien = ed25519Signer(Buffer.alloc(32, 66))

  describe('ten thousand tokens nobody handed out', () => {
    let mutated: ReturnType<typeof mutatedTokens>
    beforeAll(() => {
      mutated = mutatedTokens({ good: photographed, signAlien: alien.sign }, 10_000, 20261126)
    })

    it('are of every kind; what they are made from is good, of two keys', async () => {
      expect([...new Set(mutated.map(([kind]) => kind))].sort()).toEqual(Object.keys(MUTATIONS).sort())
      expect(new Set(photographed.map(keyIdIn))).toEqual(new Set([1, 2]))
      expect([await scan(photographed[0] ?? ''), await scan(photographed[10] ?? '')]).toEqual(['ready', 'ready'])
      for (const digits of photographed)
        for (const verify of [byNode, byNoble]) {
          const { code } = await verifyToken(digits, world.deps.keys.codeKeys(), verify, world.clock.now())
          expect(['ok', 'notYet']).toContain(code)
        }
    })

    it.each([
      ['the functions (node:crypto)', byNode],
      ['a device without network (noble)', byNoble],
    ])(
      'not one is taken for signed by %s',
      async (_name, verify) => {
        let stoppedBySignature = 0
        for (const [kind, digits] of mutated) {
          const { code } = await verifyToken(digits, world.deps.keys.codeKeys(), verify, world.clock.now())
          if (!NOT_SIGNED.includes(code)) throw new Error(`${kind}: ${code} ${digits}`)
          if (code === 'forged') stoppedBySignature += 1
        }
        // Most are well made: nothing but the signature stops them.
        expect(stoppedBySignature).toBeGreaterThan(5_000)
      },
      180_000,
    )

    it('at the window itself: malformed or forged, and no more is said', async () => {
      const answers = new Set<string>()
      for (const [kind, input] of mutated.slice(0, 3_000)) {
        const answer = await officer.get('window', 'scan', { input })
        if (Object.keys(answer).length !== 2) throw new Error(`${kind}: ${JSON.stringify(answer)}`)
        answers.add(answer.verdict)
      }
      expect([...answers].sort()).toEqual(['forged', 'malformed'])
    })
  })

  it('every single wrong digit at every place is found', async () => {
    const [one = ''] = photographed
    for (let place = 0; place < one.length; place += 1)
      for (let by = 1; by <= 9; by += 1) {
        const wrong = `${one.slice(0, place)}${(Number(one[place]) + by) % 10}${one.slice(place + 1)}`
        const { code } = await verifyToken(wrong, world.deps.keys.codeKeys(), byNode, world.clock.now())
        expect(NOT_SIGNED).toContain(code)
      }
  })

  it('a screenshot two minutes old is refused, whatever second it was taken', async () => {
    const now = world.clock.now()
    const shown = photographed.slice(0, 10)
    for (let second = 0; second < 9 * 60; second += 7) {
      const takenAt = now + second * 1000
      const picture = shown[Math.floor(second / 60)] ?? ''
      world.clock.set(instant(takenAt))
      expect(await scan(picture)).toBe('ready')
      world.clock.set(instant(takenAt + 2 * MINUTE))
      const answer = await officer.get('window', 'scan', { input: picture })
      expect(answer).toMatchObject({ verdict: 'expired' })
      expect(answer.case).toBeUndefined()
    }
    world.clock.set(now)
  })

  it('the picture of one window is no use at another', async () => {
    const elsewhere = await world.asStaff('windowOfficer', { authority: OTHER_AUTHORITY })
    const answer = await elsewhere.get('window', 'scan', { input: photographed[0] ?? '' })
    expect(answer).toMatchObject({ verdict: 'otherAuthority' })
    expect(answer.case).toBeUndefined()
  })

  it('with a key that got out: no minute, no phone, no case of their own gets anything', async () => {
    const [like = ''] = photographed
    const token = decodeToken(like)
    if (!token.ok) throw new Error('no token')
    const { key, sign } = world.deps.keys.codeSigner(world.clock.now())
    const made = (change: object): string => {
      const content = { ...token.value, keyId: key.keyId, ...change }
      return encodeToken({ ...content, signature: sign(signedPart(content)) })
    }
    const now = world.clock.now()
    expect(await scan(made({}))).toBe('ready')
    expect(await scan(made({ codeId: token.value.codeId.map((byte) => byte ^ 0x5a) }))).toBe('unknown')
    world.clock.set(instant(now + 10 * MINUTE))
    expect(await scan(made({ slot: token.value.slot + 10 }))).toBe('forged')
    world.clock.set(now)
  })
})
