import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concat, fromBase64, fromUtf8, toBase64, toHex, toUtf8 } from '../../../../lib/bytes'
import { NONCE_BYTES } from '../nonceBytes'

const ROW_ID_BYTES = 16

/** base64 of nonce and ChaCha20-Poly1305 cipher text; `about` (where it belongs) is bound to it. A nonce is used once. */
export const seal = (key: Uint8Array, nonce: Uint8Array, about: string, plain: string): string =>
  toBase64(concat(nonce, chacha20poly1305(key, nonce, toUtf8(about)).encrypt(toUtf8(plain))))

/** undefined: another key, another place, or changed. */
export const unseal = (key: Uint8Array, about: string, sealed: string): string | undefined => {
  try {
    const bytes = fromBase64(sealed)
    const opened = chacha20poly1305(key, bytes.subarray(0, NONCE_BYTES), toUtf8(about))
    return fromUtf8(opened.decrypt(bytes.subarray(NONCE_BYTES)))
  } catch {
    return undefined
  }
}

/** Under what a row lies: nobody without the key knows which case's it is. 32 hexadecimal digits. */
export const rowIdOf = (key: Uint8Array, tag: string): string =>
  toHex(hmac(sha256, key, toUtf8(tag)).subarray(0, ROW_ID_BYTES))
