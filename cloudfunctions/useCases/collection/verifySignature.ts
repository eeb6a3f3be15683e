import { createPublicKey, verify } from 'node:crypto'
import type { VerifySignature } from '@resident-card/shared'

/** DER of an Ed25519 public key up to the key itself (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/** Ed25519 by the platform. */
export const verifySignature: VerifySignature = (message, signature, publicKey) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' }),
    signature,
  )
