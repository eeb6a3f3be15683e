import * as v from 'valibot'
import type { Instant } from '../kernel/instant'
import type { VerifyingKey } from './verifyToken'

/** A public key to which devices seal what only the functions may read (X25519, see `offline/box`). */
export interface BoxKey {
  readonly kid: string
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  /** Nothing is sealed to it earlier: by then every function can open it. */
  readonly notBefore: Instant
}

/** The public keys a verifier needs, as the root key has signed them. */
export interface KeyList {
  /** Counts up with every list: a verifier never goes back to an earlier one. */
  readonly serial: number
  readonly issuedAt: Instant
  /** Past this a verifier asks for a newer list. */
  readonly goodUntil: Instant
  readonly codeKeys: readonly VerifyingKey[]
  /** See `boxKeyAt`. */
  readonly boxKeys: readonly BoxKey[]
}

/** The key to seal to now: the one that came into force last. Undefined while none has. */
export const boxKeyAt = ({ boxKeys }: Pick<KeyList, 'boxKeys'>, now: Instant): BoxKey | undefined =>
  boxKeys
    .filter(({ notBefore }) => notBefore <= now)
    .reduce<BoxKey | undefined>((last, key) => (last && last.notBefore >= key.notBefore ? last : key), undefined)

/** As it travels: `list` is base64 of UTF-8 JSON, `signature` base64 of Ed25519 over those very bytes, by the root key. */
export const signedKeyList = v.strictObject({
  list: v.pipe(
    v.string(),
    v.minLength(4),
    v.maxLength(20_000),
    v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  ),
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
})
export type SignedKeyList = v.InferOutput<typeof signedKeyList>

const key32 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/))
const epoch = v.pipe(v.number(), v.safeInteger())
const listJson = v.strictObject({
  serial: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  issuedAt: epoch,
  goodUntil: epoch,
  codeKeys: v.array(
    v.strictObject({
      keyId: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
      alg: v.literal('Ed25519'),
      publicKey: key32,
      notBefore: epoch,
      notAfter: epoch,
    }),
  ),
  boxKeys: v.pipe(
    v.array(
      v.strictObject({
        kid: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,32}$/)),
        publicKey: key32,
        notBefore: epoch,
      }),
    ),
    v.minLength(1),
  ),
})
type ListJson = v.InferOutput<typeof listJson>

/** Bytes from and to base64, by the platform. */
export interface Base64 {
  decode(text: string): Uint8Array
  encode(bytes: Uint8Array): string
}

/** What the root key signs: UTF-8 JSON. */
export const keyListBytes = (list: KeyList, { encode }: Base64): Uint8Array => {
  const json: ListJson = {
    serial: list.serial,
    issuedAt: list.issuedAt,
    goodUntil: list.goodUntil,
    codeKeys: list.codeKeys.map(({ keyId, alg, publicKey, notBefore, notAfter }) => ({
      keyId,
      alg,
      publicKey: encode(publicKey),
      notBefore,
      notAfter,
    })),
    boxKeys: list.boxKeys.map(({ kid, publicKey, notBefore }) => ({ kid, publicKey: encode(publicKey), notBefore })),
  }
  return ascii(JSON.stringify(json))
}

/** Everything in the list is ASCII; anything else is no list. */
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const text = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** What the bytes say, once their signature was found right; undefined = they say no list. */
export const parseKeyList = (bytes: Uint8Array, { decode }: Base64): KeyList | undefined => {
  let json: unknown
  try {
    json = JSON.parse(text(bytes))
  } catch {
    return undefined
  }
  const parsed = v.safeParse(listJson, json)
  if (!parsed.success) return undefined
  const { serial, issuedAt, goodUntil, codeKeys, boxKeys } = parsed.output
  return {
    serial,
    issuedAt: issuedAt as Instant,
    goodUntil: goodUntil as Instant,
    codeKeys: codeKeys.map((key) => ({
      ...key,
      publicKey: decode(key.publicKey),
      notBefore: key.notBefore as Instant,
      notAfter: key.notAfter as Instant,
    })),
    boxKeys: boxKeys.map(({ kid, publicKey, notBefore }) => ({
      kid,
      publicKey: decode(publicKey),
      notBefore: notBefore as Instant,
    })),
  }
}
