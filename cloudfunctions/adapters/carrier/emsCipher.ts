import { createCipheriv, createDecipheriv, timingSafeEqual } from 'node:crypto'

/** Marks SM4 in EMS's messages; another mark is another algorithm. */
const MARK = '|$4|'
const ALGORITHM = 'sm4-ecb'

export type EmsKey = Buffer

/** 16 bytes in base64, as the platform's console shows the key; throws on anything else, quoting nothing. */
export const emsKey = (base64: string): EmsKey => {
  const key = Buffer.from(base64, 'base64')
  if (key.length !== 16 || key.toString('base64') !== base64) throw new Error('must hold 16 bytes in base64')
  return key
}

export const encryptForEms = (text: string, key: EmsKey): string => {
  const cipher = createCipheriv(ALGORITHM, key, null)
  return `${MARK}${Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64')}`
}

/** Requests to EMS end with the key's own text, which nobody without it can write; cut off where a push does too. */
const withoutKey = (text: Buffer, key: EmsKey): Buffer => {
  const tail = Buffer.from(key.toString('base64'), 'utf8')
  const end = text.subarray(-tail.length)
  return end.length === tail.length && timingSafeEqual(end, tail) ? text.subarray(0, -tail.length) : text
}

/** The text under this key; undefined = not under this key, or changed. */
export const decryptFromEms = (cipherText: string, key: EmsKey): string | undefined => {
  if (!cipherText.startsWith(MARK)) return undefined
  const base64 = cipherText.slice(MARK.length)
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0 || bytes.toString('base64') !== base64) return undefined
  try {
    const decipher = createDecipheriv(ALGORITHM, key, null)
    const text = Buffer.concat([decipher.update(bytes), decipher.final()])
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(withoutKey(text, key))
  } catch {
    return undefined
  }
}
