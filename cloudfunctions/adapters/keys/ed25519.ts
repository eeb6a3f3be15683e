import { createPrivateKey, createPublicKey, sign } from 'node:crypto'

/** DER of a PKCS #8 Ed25519 private key up to the seed (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_KEY_BYTES = 32

/** A signer from the 32-byte private seed of RFC 8032, by the platform. */
export const ed25519Signer = (
  seed: Uint8Array,
): { readonly publicKey: Uint8Array; sign(message: Uint8Array): Uint8Array } => {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  return {
    publicKey: spki.subarray(-PUBLIC_KEY_BYTES),
    sign: (message) => sign(null, message, privateKey),
  }
}
