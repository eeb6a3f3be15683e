import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { Instant } from '@resident-card/shared'
import type { CodeKey, Keys, SealingKey } from '../../ports/keys'

export interface CodeKeyMaterial {
  readonly keyId: number
  /** The 32-byte private seed of RFC 8032. */
  readonly seed: Uint8Array
  readonly notBefore: Instant
  readonly notAfter: Instant
}

/** Secrets as read from a file or from environment variables; newest first where there are several. */
export interface KeyMaterial {
  readonly sealing: readonly [SealingKey, ...SealingKey[]]
  readonly lookup: Uint8Array
  readonly code: readonly CodeKeyMaterial[]
}

/** DER of a PKCS #8 Ed25519 private key up to the seed (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_KEY_BYTES = 32

const codeSigner = ({ keyId, seed, notBefore, notAfter }: CodeKeyMaterial) => {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const key: CodeKey = { keyId, alg: 'Ed25519', publicKey: spki.subarray(-PUBLIC_KEY_BYTES), notBefore, notAfter }
  return { key, sign: (message: Uint8Array): Uint8Array => sign(null, message, privateKey) }
}

/** The Keys port over key material, wherever that came from. */
export const keyRing = ({ sealing, lookup, code }: KeyMaterial): Keys => {
  const byKid = new Map(sealing.map((key) => [key.kid, key]))
  const signers = code.map(codeSigner)
  return {
    sealing: () => sealing[0],
    findSealing: (kid) => byKid.get(kid),
    lookup: () => lookup,
    codeSigner: (now) => {
      const signer = signers.find(({ key }) => key.notBefore <= now && now < key.notAfter)
      if (signer === undefined) throw new Error('no key for collection codes is in force')
      return signer
    },
    codeKeys: () => signers.map(({ key }) => key),
  }
}
