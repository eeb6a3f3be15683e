import { getPublicKey, hashes, sign, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import type { VerifySignature } from '@resident-card/shared'

// A mini-program has no WebCrypto to take the hash from.
hashes.sha512 = sha512

/** Ed25519 as the rules want it. What is no key or no signature at all is simply not a good one. */
export const verifySignature: VerifySignature = (message, signature, publicKey) => {
  try {
    return verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}

/** 64 bytes. */
export const signBytes = (message: Uint8Array, secretKey: Uint8Array): Uint8Array => sign(message, secretKey)

/** 32 bytes from 32 secret ones. */
export const publicKeyOf = (secretKey: Uint8Array): Uint8Array => getPublicKey(secretKey)
