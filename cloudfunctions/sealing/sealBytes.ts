import { encrypt, IV_BYTES } from './cipher'
import { associatedData } from './place'
import type { Sealing } from './seal'

/** First byte of a sealed file: names the layout that follows. */
export const FILE_VERSION = 1

/** A file's place: the table is the file store itself. */
export const filePlace = (id: string): Buffer => associatedData({ table: 'files', id, field: 'content' })

/**
 * Seals a whole file for one id. Layout: version (1 byte) · length of the key id (1 byte) · key id · iv (12 bytes) ·
 * cipher text · tag (16 bytes). The header is not secret; the id is authenticated.
 */
export const sealBytes = ({ keys, random }: Sealing, id: string, content: Uint8Array): Uint8Array => {
  const { kid, key } = keys.sealing()
  const kidBytes = Buffer.from(kid, 'utf8')
  const iv = random.bytes(IV_BYTES)
  return Buffer.concat([
    Uint8Array.of(FILE_VERSION, kidBytes.length),
    kidBytes,
    iv,
    encrypt(key, iv, filePlace(id), content),
  ])
}
