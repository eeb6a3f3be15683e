import type { Instant, SignedKeyList } from '@resident-card/shared'
import type { CodeKey, Keys, SealingKey } from '../../ports/keys'
import { ed25519Signer } from './ed25519'
import { boxOpener } from './openBox'

export interface CodeKeyMaterial {
  readonly keyId: number
  /** The 32-byte private seed of RFC 8032. */
  readonly seed: Uint8Array
  readonly notBefore: Instant
  readonly notAfter: Instant
}

/** The private half of a key devices seal to: 32 bytes, X25519. */
export interface BoxKeyMaterial {
  readonly kid: string
  readonly secret: Uint8Array
}

/** Secrets as read from a file or from environment variables; sealing keys newest first. */
export interface KeyMaterial {
  readonly sealing: readonly [SealingKey, ...SealingKey[]]
  readonly lookup: Uint8Array
  readonly code: readonly CodeKeyMaterial[]
  readonly box: readonly BoxKeyMaterial[]
  /** The public keys, signed by the root. */
  readonly list: SignedKeyList
  readonly serial: number
}

export const codeSigner = ({ keyId, seed, notBefore, notAfter }: CodeKeyMaterial) => {
  const { publicKey, sign } = ed25519Signer(seed)
  const key: CodeKey = { keyId, alg: 'Ed25519', publicKey, notBefore, notAfter }
  return { key, sign }
}

/** The Keys port over key material, wherever that came from. */
export const keyRing = ({ sealing, lookup, code, box, list, serial }: KeyMaterial): Keys => {
  const byKid = new Map(sealing.map((key) => [key.kid, key]))
  // Of several in force the one that came last signs, in whatever order they were written down.
  const signers = code.map(codeSigner).sort((a, b) => b.key.notBefore - a.key.notBefore)
  const publicKeys = signers.map(({ key }) => key)
  const openers = new Map(box.map(({ kid, secret }) => [kid, boxOpener(kid, secret)]))
  return {
    sealing: () => sealing[0],
    findSealing: (kid) => byKid.get(kid),
    lookup: () => lookup,
    codeSigner: (now) => {
      const signer = signers.find(({ key }) => key.notBefore <= now && now < key.notAfter)
      if (signer === undefined) throw new Error('no key for collection codes is in force')
      return signer
    },
    codeKeys: () => publicKeys,
    keyList: () => list,
    keySerial: () => serial,
    openBox: (kid, sealed) => openers.get(kid)?.open(sealed),
  }
}
