import { createCipheriv, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto'
import { BOX_INFO, BOX_NONCE_BYTES, BOX_PUBLIC_KEY_BYTES, BOX_TAG_BYTES, BOX_VERSION } from '@resident-card/shared'
import type { BoxKey } from '@resident-card/shared'

/** DER of an X25519 public key up to the 32 bytes themselves (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')

/** A box as `shared/offline/box` describes it, by the platform. */
export const sealBox = ({ publicKey }: Pick<BoxKey, 'publicKey'>, text: string): Uint8Array => {
  const own = generateKeyPairSync('x25519')
  const ephemeral = own.publicKey.export({ format: 'der', type: 'spki' }).subarray(-BOX_PUBLIC_KEY_BYTES)
  const recipient = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' })
  const shared = diffieHellman({ privateKey: own.privateKey, publicKey: recipient })
  const key = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, publicKey]), BOX_INFO, 32))
  const plain = Buffer.from(text, 'utf8')
  const head = Buffer.concat([Buffer.from([BOX_VERSION]), ephemeral])
  const cipher = createCipheriv('chacha20-poly1305', key, Buffer.alloc(BOX_NONCE_BYTES), {
    authTagLength: BOX_TAG_BYTES,
  })
  cipher.setAAD(head, { plaintextLength: plain.length })
  return Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}
