import type { Instant } from '../kernel/instant'
import { slotStart, slotVerdict } from './slot'
import { decodeToken, signedPart } from './token'
import type { Token } from './token'

/** A public key for codes. It is good for the slots that begin from `notBefore` up to, not including, `notAfter`. */
export interface VerifyingKey {
  readonly keyId: number
  readonly alg: 'Ed25519'
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  readonly notBefore: Instant
  readonly notAfter: Instant
}

/** The platform's Ed25519: node:crypto on a server, a JavaScript library in a mini-program. */
export type VerifySignature = (
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
) => boolean | Promise<boolean>

/** `unknownKey`: no such key, or not for that time. Only what is truly signed is said to be too old or too early. */
export type TokenVerdict =
  | { readonly code: 'ok' | 'notYet'; readonly token: Token }
  | { readonly code: 'expired'; readonly bySeconds: number; readonly token: Token }
  | { readonly code: 'malformed' | 'unknownKey' | 'forged' }

/** Judges the digits of a scanned code by form, key, signature and time, in this order. */
export const verifyToken = async (
  digits: string,
  keys: readonly VerifyingKey[],
  verify: VerifySignature,
  now: Instant,
): Promise<TokenVerdict> => {
  const decoded = decodeToken(digits)
  if (!decoded.ok) return { code: 'malformed' }
  const token = decoded.value
  const from = slotStart(token.slot)
  const key = keys.find((one) => one.keyId === token.keyId && one.notBefore <= from && from < one.notAfter)
  if (key === undefined) return { code: 'unknownKey' }
  if (!(await verify(signedPart(token), token.signature, key.publicKey))) return { code: 'forged' }
  return { ...slotVerdict(token.slot, now), token }
}
