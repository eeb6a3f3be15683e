import { getPublicKeyAsync, signAsync, verifyAsync } from '@noble/ed25519'
import fc from 'fast-check'
import type { AuthorityId } from '../kernel/ids'
import { instant } from '../kernel/instant'
import { bytesToDigits, digitsToBytes } from './digits'
import { slotOf, slotStart, slotVerdict } from './slot'
import { TOKEN_DIGITS, decodeToken, encodeToken, signedPart } from './token'
import type { Token, TokenContent } from './token'
import vectors from './vectors.json'
import { verifyToken } from './verifyToken'
import type { VerifyingKey, VerifySignature } from './verifyToken'

const fromHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))
const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const SEED = fromHex(vectors.key.seed)
const KEY: VerifyingKey = {
  keyId: vectors.key.keyId,
  alg: 'Ed25519',
  publicKey: fromHex(vectors.key.publicKey),
  notBefore: instant(vectors.key.notBefore),
  notAfter: instant(vectors.key.notAfter),
}
const verify: VerifySignature = (message, signature, publicKey) => verifyAsync(signature, message, publicKey)
const sign = async (content: TokenContent): Promise<string> =>
  encodeToken({ ...content, signature: await signAsync(signedPart(content), SEED) })

const content: fc.Arbitrary<TokenContent> = fc.record({
  keyId: fc.nat(255),
  codeId: fc.uint8Array({ minLength: 16, maxLength: 16 }),
  authority: fc.nat(999_999_999).map((id) => String(id).padStart(9, '0') as AuthorityId),
  slot: fc.nat(2 ** 32 - 1),
})
const token: fc.Arbitrary<Token> = fc
  .tuple(content, fc.uint8Array({ minLength: 64, maxLength: 64 }))
  .map(([fields, signature]) => ({ ...fields, signature }))
const first = vectors.vectors[0]
if (first === undefined) throw new Error('no vectors')
const GOOD = first.digits
const NOW = instant(first.now)

describe('the frozen vectors', () => {
  it.each(vectors.vectors)('a code $name: $verdict.code', async ({ digits, now, verdict }) => {
    expect(await verifyToken(digits, [KEY], verify, instant(now))).toMatchObject(verdict)
  })

  it('are what the test key signs', async () => {
    expect(toHex(await getPublicKeyAsync(SEED))).toBe(vectors.key.publicKey)
    for (const { digits, content: fields } of vectors.vectors) {
      if (fields === undefined) continue
      const codeId = fromHex(fields.codeId)
      expect(await sign({ ...fields, codeId, authority: fields.authority as AuthorityId })).toBe(digits)
    }
  })
})

describe('digits', () => {
  it('any bytes come back, as digits only, fifteen for six', () => {
    const bytes = fc
      .nat(20)
      .chain((groups) => fc.uint8Array({ minLength: groups * 6, maxLength: groups * 6 }))
      .filter((one) => one.length > 0)
    fc.assert(
      fc.property(bytes, (original) => {
        const digits = bytesToDigits(original)
        expect(digits).toMatch(/^\d+$/)
        expect(digits.length).toBe((original.length / 6) * 15)
        expect(digitsToBytes(digits)).toEqual({ ok: true, value: original })
      }),
    )
  })

  it.each([
    ['the largest group', '281474976710655', true],
    ['one more', '281474976710656', false],
    ['a line end', '000000000000001\r\n', true],
    ['a space inside', '00000000 0000001', false],
    ['full-width digits', '０００００００００００００００', false],
    ['nothing', '', false],
  ])('%s: read is %s', (_, digits, read) => {
    expect(digitsToBytes(digits).ok).toBe(read)
  })

  it('takes whole groups only', () => {
    expect(() => bytesToDigits(new Uint8Array(7))).toThrow(RangeError)
  })
})

describe('a token', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(token, (original) => {
        const digits = encodeToken(original)
        expect(digits.length).toBe(TOKEN_DIGITS)
        expect(decodeToken(digits)).toEqual({ ok: true, value: original })
      }),
    )
  })

  it.each<[string, Partial<Token>]>([
    ['a key id of two bytes', { keyId: 256 }],
    ['a short code id', { codeId: new Uint8Array(15) }],
    ['an authority of eight digits', { authority: '52010200' as AuthorityId }],
    ['a slot that is no minute', { slot: 1.5 }],
    ['a negative slot', { slot: -1 }],
    ['a short signature', { signature: new Uint8Array(63) }],
  ])('cannot be made with %s', (_, wrong) => {
    const decoded = decodeToken(GOOD)
    if (!decoded.ok) throw new Error('the good vector is malformed')
    expect(() => encodeToken({ ...decoded.value, ...wrong })).toThrow(RangeError)
  })

  it('verifies when it was signed, for every content', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (fields) => {
        const slot = slotOf(NOW)
        const digits = await sign({ ...fields, keyId: KEY.keyId, slot })
        expect(await verifyToken(digits, [KEY], verify, NOW)).toMatchObject({
          code: 'ok',
          token: { authority: fields.authority, codeId: fields.codeId },
        })
      }),
      { numRuns: 20 },
    )
  })

  it('with one digit wrong never verifies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(TOKEN_DIGITS - 1), fc.integer({ min: 1, max: 9 }), async (at, by) => {
        const wrong = `${GOOD.slice(0, at)}${(Number(GOOD[at]) + by) % 10}${GOOD.slice(at + 1)}`
        const { code } = await verifyToken(wrong, [KEY], verify, NOW)
        expect(['malformed', 'unknownKey', 'forged']).toContain(code)
      }),
      { numRuns: 100 },
    )
  })

  it('cut short is malformed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(TOKEN_DIGITS - 1), async (length) => {
        expect(await verifyToken(GOOD.slice(0, length), [KEY], verify, NOW)).toEqual({ code: 'malformed' })
      }),
    )
  })

  it('is judged with the key of its own id and time', async () => {
    const retired: VerifyingKey = {
      ...KEY,
      publicKey: new Uint8Array(32),
      notAfter: KEY.notBefore,
      notBefore: instant(0),
    }
    expect((await verifyToken(GOOD, [retired, KEY], verify, NOW)).code).toBe('ok')
    expect((await verifyToken(GOOD, [retired], verify, NOW)).code).toBe('unknownKey')
    expect((await verifyToken(GOOD, [{ ...KEY, keyId: 8 }], verify, NOW)).code).toBe('unknownKey')
    expect((await verifyToken(GOOD, [], verify, NOW)).code).toBe('unknownKey')
  })
})

describe('a slot', () => {
  it('is good for itself and the minute after, and nowhere else', () => {
    fc.assert(
      fc.property(fc.nat(40_000_000), fc.integer({ min: -300_000, max: 300_000 }), (slot, after) => {
        const { code } = slotVerdict(slot, instant(slotStart(slot) + after))
        expect(code).toBe(after < 0 ? 'notYet' : after < 120_000 ? 'ok' : 'expired')
      }),
    )
  })

  it('says by how many seconds it ran out', () => {
    expect(slotVerdict(10, instant(10 * 60_000 + 120_000 + 40_500))).toEqual({ code: 'expired', bySeconds: 40 })
  })
})
