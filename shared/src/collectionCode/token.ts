import type { AuthorityId } from '../kernel/ids'
import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'
import { bytesToDigits, digitsToBytes } from './digits'

/** The first byte: names layout and signature algorithm. 1 = this layout, Ed25519. */
const TOKEN_VERSION = 1
const CODE_ID_BYTES = 16
const SIGNATURE_BYTES = 64
/** version 1 | key id 1 | code id 16 | authority 4 | slot 4. */
const SIGNED_BYTES = 26
const TOKEN_BYTES = SIGNED_BYTES + SIGNATURE_BYTES
/** 90 bytes as 15 groups of 15 digits. */
export const TOKEN_DIGITS = 225

/** What a collection code says. It identifies a case to its window; it authorises nothing. */
export interface TokenContent {
  /** Which key signed, 0…255. */
  readonly keyId: number
  /** 16 random bytes, unrelated to the case number. */
  readonly codeId: Uint8Array
  /** Where the card is collected. */
  readonly authority: AuthorityId
  /** The minute it is for: whole minutes since 1970-01-01T00:00Z. */
  readonly slot: number
}
export interface Token extends TokenContent {
  readonly signature: Uint8Array
}

const isUint = (value: number, bits: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** bits

const check = (content: TokenContent): void => {
  if (!isUint(content.keyId, 8)) throw new RangeError('key id is not a byte')
  if (content.codeId.length !== CODE_ID_BYTES) throw new RangeError('code id is not 16 bytes')
  if (!/^\d{9}$/.test(content.authority)) throw new RangeError('authority is not nine digits')
  if (!isUint(content.slot, 32)) throw new RangeError('slot is not a 32-bit minute')
}

/** The 26 bytes a signature is made over; numbers are big-endian. Throws on what has no place in a token. */
export const signedPart = (content: TokenContent): Uint8Array => {
  check(content)
  const bytes = new Uint8Array(SIGNED_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, TOKEN_VERSION)
  view.setUint8(1, content.keyId)
  bytes.set(content.codeId, 2)
  view.setUint32(18, Number(content.authority))
  view.setUint32(22, content.slot)
  return bytes
}

/** The 225 digits shown as QR code. */
export const encodeToken = (token: Token): string => {
  if (token.signature.length !== SIGNATURE_BYTES) throw new RangeError('signature is not 64 bytes')
  const bytes = new Uint8Array(TOKEN_BYTES)
  bytes.set(signedPart(token))
  bytes.set(token.signature, SIGNED_BYTES)
  return bytesToDigits(bytes)
}

/** Reads the digits back without judging signature or time. `malformed` also for a version not known here. */
export const decodeToken = (digits: string): Result<Token, 'malformed'> => {
  const bytes = digitsToBytes(digits)
  if (!bytes.ok || bytes.value.length !== TOKEN_BYTES) return err('malformed')
  const view = new DataView(bytes.value.buffer)
  const authority = String(view.getUint32(18)).padStart(9, '0')
  if (view.getUint8(0) !== TOKEN_VERSION || authority.length !== 9) return err('malformed')
  return ok({
    keyId: view.getUint8(1),
    codeId: bytes.value.slice(2, 2 + CODE_ID_BYTES),
    authority: authority as AuthorityId,
    slot: view.getUint32(22),
    signature: bytes.value.slice(SIGNED_BYTES),
  })
}
