import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { BOX_INFO, BOX_NONCE_BYTES, BOX_VERSION } from '@resident-card/shared'
import { concat, toUtf8 } from '../../../../lib/bytes'

/**
 * A box (`shared/src/offline/box.ts`) that only the holder of the recipient's private key opens. `ephemeralSecret`: 32
 * random bytes, used once and forgotten.
 */
export const sealBox = (plain: Uint8Array, recipient: Uint8Array, ephemeralSecret: Uint8Array): Uint8Array => {
  const ephemeral = x25519.getPublicKey(ephemeralSecret)
  const head = concat(Uint8Array.of(BOX_VERSION), ephemeral)
  const shared = x25519.getSharedSecret(ephemeralSecret, recipient)
  const key = hkdf(sha256, shared, concat(ephemeral, recipient), toUtf8(BOX_INFO), 32)
  return concat(head, chacha20poly1305(key, new Uint8Array(BOX_NONCE_BYTES), head).encrypt(plain))
}
