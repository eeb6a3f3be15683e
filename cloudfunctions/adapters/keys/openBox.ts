import { createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto'
import {
  BOX_HEAD_BYTES,
  BOX_INFO,
  BOX_NONCE_BYTES,
  BOX_PUBLIC_KEY_BYTES,
  BOX_TAG_BYTES,
  BOX_VERSION,
} from '@resident-card/shared'

/** DER of X25519 keys up to the 32 bytes themselves (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')
const SPKI_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')

export interface BoxOpener {
  readonly kid: string
  readonly publicKey: Uint8Array
  /** undefined = sealed to another key, or changed on the way. */
  open(box: Uint8Array): Uint8Array | undefined
}

const publicKeyFrom = (bytes: Uint8Array) =>
  createPublicKey({ key: Buffer.concat([SPKI_PREFIX, bytes]), format: 'der', type: 'spki' })

/** Opens boxes (`shared/offline/box`) with an X25519 private key of 32 bytes. */
export const boxOpener = (kid: string, secret: Uint8Array): BoxOpener => {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, secret]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-BOX_PUBLIC_KEY_BYTES)
  return {
    kid,
    publicKey,
    open: (box) => {
      if (box.length < BOX_HEAD_BYTES + BOX_TAG_BYTES || box[0] !== BOX_VERSION) return undefined
      const head = box.subarray(0, BOX_HEAD_BYTES)
      const ephemeral = box.subarray(1, BOX_HEAD_BYTES)
      try {
        const shared = diffieHellman({ privateKey, publicKey: publicKeyFrom(ephemeral) })
        const key = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, publicKey]), BOX_INFO, 32))
        const decipher = createDecipheriv('chacha20-poly1305', key, Buffer.alloc(BOX_NONCE_BYTES), {
          authTagLength: BOX_TAG_BYTES,
        })
        decipher.setAAD(head, { plaintextLength: box.length - BOX_HEAD_BYTES - BOX_TAG_BYTES })
        decipher.setAuthTag(box.subarray(-BOX_TAG_BYTES))
        return Buffer.concat([decipher.update(box.subarray(BOX_HEAD_BYTES, -BOX_TAG_BYTES)), decipher.final()])
      } catch {
        return undefined
      }
    },
  }
}
