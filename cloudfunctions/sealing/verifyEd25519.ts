import { createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** DER of an Ed25519 public key up to the key itself (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/** A key list is read once and used for every code: its keys are made ready once. */
const ready = new WeakMap<Uint8Array, KeyObject>()

const keyObject = (publicKey: Uint8Array): KeyObject => {
  const known = ready.get(publicKey)
  if (known !== undefined) return known
  const made = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' })
  ready.set(publicKey, made)
  return made
}

/** Ed25519 by the platform. `publicKey`: 32 bytes that nobody changes afterwards; what is no key confirms nothing. */
export const verifyEd25519 = (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean =>
  publicKey.length === 32 && verify(null, message, keyObject(publicKey), signature)

const verifyOnThread = promisify(verify)

/** The same on another thread: a curve takes a third of a millisecond, and a queue's other scans needn't wait for it. */
export const verifyAside = async (
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): Promise<boolean> => publicKey.length === 32 && verifyOnThread(null, message, keyObject(publicKey), signature)
