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

/** Secrets as read from a file or from environment variables; sealing keys newest first. Absent: not given to this process. */
export interface KeyMaterial {
  readonly sealing?: readonly [SealingKey, ...SealingKey[]]
  readonly lookup?: Uint8Array
  readonly code?: readonly CodeKeyMaterial[]
  readonly box?: readonly BoxKeyMaterial[]
  /** The public keys, signed by the root, and what they say: verifying takes no secret. */
  readonly listed?: {
    readonly list: SignedKeyList
    readonly serial: number
    readonly codeKeys: readonly CodeKey[]
  }
}

/** Asked for a key that this function isn't given: a mistake in what it needs (functions/cloud/needs). */
class KeyNotGiven extends Error {
  override readonly name = 'KeyNotGiven'
}

const given = <T>(key: T | undefined, which: string): T => {
  if (key === undefined) throw new KeyNotGiven(which)
  return key
}

export const codeSigner = ({ keyId, seed, notBefore, notAfter }: CodeKeyMaterial) => {
  const { publicKey, sign } = ed25519Signer(seed)
  const key: CodeKey = { keyId, alg: 'Ed25519', publicKey, notBefore, notAfter }
  return { key, sign }
}

/** The Keys port over key material, wherever that came from. */
export const keyRing = ({ sealing, lookup, code, box, listed }: KeyMaterial): Keys => {
  const byKid = new Map(sealing?.map((key) => [key.kid, key]))
  // Of several in force the one that came last signs, in whatever order they were written down.
  const signers = code?.map(codeSigner).sort((a, b) => b.key.notBefore - a.key.notBefore)
  const openers = box && new Map(box.map(({ kid, secret }) => [kid, boxOpener(kid, secret)]))
  return {
    sealing: () => given(sealing, 'sealing')[0],
    findSealing: (kid) => given(sealing, 'sealing') && byKid.get(kid),
    lookup: () => given(lookup, 'lookup'),
    codeSigner: (now) => {
      const signer = given(signers, 'codeSigning').find(({ key }) => key.notBefore <= now && now < key.notAfter)
      if (signer === undefined) throw new Error('no key for collection codes is in force')
      return signer
    },
    codeKeys: () => given(listed, 'codeList').codeKeys,
    keyList: () => given(listed, 'codeList').list,
    keySerial: () => given(listed, 'codeList').serial,
    openBox: (kid, sealed) => given(openers, 'boxes').get(kid)?.open(sealed),
  }
}
