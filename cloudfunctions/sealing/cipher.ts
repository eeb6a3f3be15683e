import { createCipheriv, createDecipheriv } from 'node:crypto'
import { UnsealError } from './unsealError'

const ALGORITHM = 'aes-256-gcm'
export const IV_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM; the answer is the cipher text followed by its 16-byte tag. */
export const encrypt = (key: Uint8Array, iv: Uint8Array, associated: Uint8Array, plain: Uint8Array): Buffer => {
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(associated)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws `UnsealError` when a single bit of key, iv, place or text differs. */
export const decrypt = (key: Uint8Array, iv: Uint8Array, associated: Uint8Array, sealed: Uint8Array): Buffer => {
  if (iv.length !== IV_BYTES || sealed.length < TAG_BYTES) throw new UnsealError('format')
  const split = sealed.length - TAG_BYTES
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(associated)
  decipher.setAuthTag(sealed.subarray(split))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, split)), decipher.final()])
  } catch {
    throw new UnsealError('notAuthentic')
  }
}
