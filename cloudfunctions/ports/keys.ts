import type { Instant, SignedKeyList } from '@resident-card/shared'

export interface SealingKey {
  /** Key id, written into every sealed value. */
  readonly kid: string
  /** 32 bytes, AES-256. */
  readonly key: Uint8Array
}

export interface CodeKey {
  /** 0…255, one byte of the token. */
  readonly keyId: number
  readonly alg: 'Ed25519'
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  readonly notBefore: Instant
  readonly notAfter: Instant
}

/** Keys never leave the functions; locally a 0600 file made on first start, in the cloud environment variables. */
export interface Keys {
  sealing(): SealingKey
  /** For unsealing what older keys sealed; undefined = a key no longer kept. */
  findSealing(kid: string): SealingKey | undefined
  /** Key of the HMAC that makes person keys and other blind indexes; never the sealing key. */
  lookup(): Uint8Array
  /** The key that signs collection codes now, with its signer. */
  codeSigner(now: Instant): { readonly key: CodeKey; sign(message: Uint8Array): Uint8Array }
  codeKeys(): readonly CodeKey[]
  /** The public keys as the root key signed them; the root's own private half is never here. */
  keyList(): SignedKeyList
  /** The serial of that list. */
  keySerial(): number
  /** Opens what a device sealed to one of our public keys (`offline/box`); undefined = not for us, or changed on the way. */
  openBox(kid: string, box: Uint8Array): Uint8Array | undefined
}
