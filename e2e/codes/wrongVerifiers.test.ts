import { digitsToBytes, instant, parseLocator, verifyToken } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import { verifyEd25519 } from '../../cloudfunctions/sealing/verifyEd25519'
import vectors from '../../shared/src/collectionCode/vectors.json'

const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

interface Key {
  readonly keyId: number
  readonly publicKey: Uint8Array
  readonly notBefore: Instant
  readonly notAfter: Instant
}
interface Verdict {
  readonly code: string
  readonly bySeconds?: number | null
}
interface Asked {
  readonly name: string
  readonly digits: string
  readonly now: number
  readonly verdict: Verdict
  readonly keys: readonly Key[]
}

const keyOf = (key: (typeof vectors.boundaries.keys)[number]): Key => ({
  keyId: key.keyId,
  publicKey: fromHex(key.publicKey),
  notBefore: instant(key.notBefore),
  notAfter: instant(key.notAfter),
})
const ALL: readonly Asked[] = [
  ...vectors.vectors.map((vector) => ({ ...vector, keys: [keyOf(vectors.key)] })),
  ...vectors.boundaries.vectors.map((vector) => ({ ...vector, keys: vectors.boundaries.keys.map(keyOf) })),
]

/** What a verifier written from the page can get wrong; each is right by itself (`RIGHT`) and replaced one by one. */
interface Parts {
  goodFor(key: Key, slotMs: number, now: number): boolean
  findKey(keys: readonly Key[], keyId: number, isGood: (key: Key) => boolean): Key | undefined
  isEarly(now: number, slotMs: number): boolean
  isLate(now: number, endMs: number): boolean
  minutes: number
  seconds(ms: number): number
  timeFirst: boolean
  timeBeforeKey: boolean
}
const RIGHT: Parts = {
  goodFor: ({ notBefore, notAfter }, slotMs) => notBefore <= slotMs && slotMs < notAfter,
  findKey: (keys, keyId, isGood) => keys.find((key) => key.keyId === keyId && isGood(key)),
  isEarly: (now, slotMs) => now < slotMs,
  isLate: (now, endMs) => now >= endMs,
  minutes: 2,
  seconds: (ms) => Math.floor(ms / 1000),
  timeFirst: false,
  timeBeforeKey: false,
}

/** A verifier as the page tells it. */
const judge = (parts: Parts, { digits, now, keys }: Asked): Verdict => {
  const text = digits.trim()
  const read = digitsToBytes(text)
  if (!/^\d{225}$/.test(text) || !read.ok || read.value[0] !== 1) return { code: 'malformed' }
  const buffer = Buffer.from(read.value)
  if (buffer.readUInt32BE(18) > 999_999_999) return { code: 'malformed' }
  const slotMs = buffer.readUInt32BE(22) * 60_000
  const endMs = slotMs + parts.minutes * 60_000
  const time = (): Verdict | undefined => {
    if (parts.isEarly(now, slotMs)) return { code: 'notYet' }
    return parts.isLate(now, endMs) ? { code: 'expired', bySeconds: parts.seconds(now - endMs) } : undefined
  }
  const early = parts.timeBeforeKey ? time() : undefined
  if (early !== undefined) return early
  const key = parts.findKey(keys, buffer[1] ?? 0, (one) => parts.goodFor(one, slotMs, now))
  if (key === undefined) return { code: 'unknownKey' }
  const before = parts.timeFirst ? time() : undefined
  if (before !== undefined) return before
  if (!verifyEd25519(buffer.subarray(0, 26), buffer.subarray(26), key.publicKey)) return { code: 'forged' }
  return time() ?? { code: 'ok' }
}

const said = ({ code, bySeconds }: Verdict): string => (code === 'expired' ? `${code} ${bySeconds}` : code)
const wrongOnes = (parts: Parts): readonly string[] =>
  ALL.filter((asked) => said(judge(parts, asked)) !== said(asked.verdict)).map(({ name }) => name)

it.each(ALL.map((asked) => [asked.name, asked] as const))(
  'the product: %s',
  async (_name, { digits, now, verdict, keys }) => {
    const listed = keys.map((key) => ({ ...key, alg: 'Ed25519' as const }))
    expect(said(await verifyToken(digits.trim(), listed, verifyEd25519, instant(now)))).toBe(said(verdict))
  },
)

it('a verifier written from the page alone gives the verdict of every vector', () => {
  expect(wrongOnes(RIGHT)).toEqual([])
})

const WRONG: readonly (readonly [string, Partial<Parts>])[] = [
  ['time before the signature', { timeFirst: true }],
  ['time before the key', { timeBeforeKey: true }],
  ['a key not good in its first slot', { goodFor: ({ notBefore, notAfter }, at) => notBefore < at && at < notAfter }],
  [
    'a key good in the slot it ends with',
    { goodFor: ({ notBefore, notAfter }, at) => notBefore <= at && at <= notAfter },
  ],
  [
    'a key good by now, not by the slot',
    { goodFor: ({ notBefore, notAfter }, _at, now) => notBefore <= now && now < notAfter },
  ],
  ['a key good for ever', { goodFor: () => true }],
  [
    'the first key of an id, whether it is good or not',
    {
      findKey: (keys, id, isGood) =>
        keys
          .filter(({ keyId }) => keyId === id)
          .slice(0, 1)
          .find(isGood),
    },
  ],
  ['the first key of all', { findKey: (keys, _id, isGood) => keys.slice(0, 1).find(isGood) }],
  ['any good key, whatever its id', { findKey: (keys, _id, isGood) => keys.find(isGood) }],
  ['a slot that begins a millisecond late', { isEarly: (now, slotMs) => now <= slotMs }],
  ['an end that is still good', { isLate: (now, endMs) => now > endMs }],
  ['one minute only', { minutes: 1 }],
  ['three minutes', { minutes: 3 }],
  ['seconds rounded', { seconds: (ms) => Math.round(ms / 1000) }],
  ['seconds rounded up', { seconds: (ms) => Math.ceil(ms / 1000) }],
]
it.each(WRONG)('the vectors find a verifier with %s', (_what, part) => {
  expect(wrongOnes({ ...RIGHT, ...part })).not.toEqual([])
})

it.each(vectors.locators.map(({ typed, locator }) => [typed, locator] as const))(
  'the twelve digits %s: %s',
  (typed, locator) => {
    expect(parseLocator(typed) ?? null).toBe(locator)
  },
)
