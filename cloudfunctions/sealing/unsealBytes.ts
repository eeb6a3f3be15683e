import type { Keys } from '../ports/keys'
import { decrypt, IV_BYTES } from './cipher'
import { FILE_VERSION, filePlace } from './sealBytes'
import { UnsealError } from './unsealError'

/** Opens a file that `sealBytes` sealed for the same id. Throws `UnsealError`. */
export const unsealBytes = (keys: Keys, id: string, sealed: Uint8Array): Uint8Array => {
  const [version, kidLength] = sealed
  if (version !== FILE_VERSION || kidLength === undefined) throw new UnsealError('format')
  const kidEnd = 2 + kidLength
  const kid = Buffer.from(sealed.subarray(2, kidEnd)).toString('utf8')
  const found = keys.findSealing(kid)
  if (found === undefined) throw new UnsealError('unknownKey')
  const iv = sealed.subarray(kidEnd, kidEnd + IV_BYTES)
  return decrypt(found.key, iv, filePlace(id), sealed.subarray(kidEnd + IV_BYTES))
}
