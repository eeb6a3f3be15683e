import fc from 'fast-check'
import { bytesToDigits, decodeToken, digitsToBytes, encodeToken, signedPart } from '@resident-card/shared'
import type { TokenContent } from '@resident-card/shared'

/** What an attacker has: codes that are good, and keys of their own. */
export interface Attack {
  /** Good codes of different content, at least two, 225 digits each. */
  readonly good: readonly string[]
  /** Signs with a key that is not ours. */
  signAlien(message: Uint8Array): Uint8Array
}

/** Order of the group Ed25519 signs in: S + L would be a second signature for the same message if it were let pass. */
const L = 2n ** 252n + 27742317777372353535851937790883648493n

const bytesOf = (digits: string): Uint8Array => {
  const bytes = digitsToBytes(digits)
  if (!bytes.ok) throw new Error('a good code is malformed')
  return bytes.value
}
const contentOf = (digits: string): TokenContent => {
  const token = decodeToken(digits)
  if (!token.ok) throw new Error('a good code is malformed')
  return token.value
}

const plusL = (bytes: Uint8Array): Uint8Array => {
  let s = 0n
  for (let at = 89; at >= 58; at -= 1) s = s * 256n + BigInt(bytes[at] ?? 0)
  s += L
  const out = bytes.slice()
  for (let at = 58; at < 90; at += 1) {
    out[at] = Number(s % 256n)
    s /= 256n
  }
  return out
}

const at = fc.nat(224)
type Mutation = (attack: Attack, good: string) => fc.Arbitrary<string>

/** Every way, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'digits changed': (_attack, good) =>
    fc.array(fc.tuple(at, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 5 }).map((changes) => {
      const digits = [...good]
      for (const [place, by] of changes) digits[place] = String((Number(digits[place]) + by) % 10)
      return digits.join('')
    }),
  'digits swapped': (_attack, good) =>
    fc.tuple(at, at).map(([a, b]) => {
      const digits = [...good]
      ;[digits[a], digits[b]] = [digits[b] ?? '', digits[a] ?? '']
      return digits.join('')
    }),
  'bits flipped': (_attack, good) =>
    fc.array(fc.nat(719), { minLength: 1, maxLength: 8 }).map((bits) => {
      const bytes = bytesOf(good)
      for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      return bytesToDigits(bytes)
    }),
  'a stretch of bytes written over': (_attack, good) =>
    fc.tuple(fc.nat(89), fc.uint8Array({ minLength: 1, maxLength: 90 })).map(([from, more]) => {
      const bytes = bytesOf(good)
      bytes.set(more.subarray(0, 90 - from), from)
      return bytesToDigits(bytes)
    }),
  'a field edited': (_attack, good) =>
    fc
      .record(
        {
          keyId: fc.nat(255),
          codeId: fc.uint8Array({ minLength: 16, maxLength: 16 }),
          authority: fc.nat(999_999_999).map((id) => String(id).padStart(9, '0') as TokenContent['authority']),
          slot: fc.integer({ min: -3, max: 3 }).map((by) => contentOf(good).slot + by),
        },
        { requiredKeys: [] },
      )
      .map((fields) => {
        const signature = bytesOf(good).slice(26)
        return encodeToken({ ...contentOf(good), ...fields, signature })
      }),
  'the signature of another code': ({ good: all }, good) =>
    fc.constantFrom(...all).map((other) => {
      const bytes = bytesOf(good)
      bytes.set(bytesOf(other).subarray(26), 26)
      return bytesToDigits(bytes)
    }),
  'halves of two codes': ({ good: all }, good) =>
    fc
      .tuple(fc.constantFrom(...all), fc.nat(14))
      .map(([other, groups]) => good.slice(0, groups * 15) + other.slice(groups * 15)),
  'another key id': (_attack, good) =>
    fc.nat(255).map((keyId) => {
      const bytes = bytesOf(good)
      bytes[1] = keyId
      return bytesToDigits(bytes)
    }),
  'signed with another key': ({ signAlien }, good) =>
    fc.tuple(fc.option(fc.nat(255)), fc.integer({ min: -1, max: 1 })).map(([keyId, by]) => {
      const content = contentOf(good)
      const changed = { ...content, slot: content.slot + by, ...(keyId !== null && { keyId }) }
      return encodeToken({ ...changed, signature: signAlien(signedPart(changed)) })
    }),
  'a second signature by arithmetic': (_attack, good) => fc.constant(bytesToDigits(plusL(bytesOf(good)))),
  'no signature at all': (_attack, good) =>
    fc.constantFrom(0, 255).map((byte) => bytesToDigits(bytesOf(good).fill(byte, 26))),
  'cut short or drawn out': (_attack, good) =>
    fc.oneof(
      fc.nat(224).map((length) => good.slice(0, length)),
      fc.stringMatching(/^\d{1,30}$/).map((more) => good + more),
    ),
}

/** So many tokens nobody handed out, every kind in turn; the same for the same seed. None is one of the good ones. */
export const mutatedTokens = (attack: Attack, count: number, seed: number): readonly (readonly [string, string])[] => {
  const each = Object.entries(MUTATIONS).map(([name, mutation]) =>
    fc
      .constantFrom(...attack.good)
      .chain((good) => mutation(attack, good))
      .filter((digits) => !attack.good.includes(digits.trim()))
      .map((digits) => [name, digits] as const),
  )
  return fc.sample(fc.oneof(...each), { numRuns: count, seed })
}
