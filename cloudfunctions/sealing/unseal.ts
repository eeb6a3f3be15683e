import type { Keys } from '../ports/keys'
import type { Sealed } from '../records/sealed'
import { decrypt } from './cipher'
import { associatedData, type Place } from './place'
import { UnsealError } from './unsealError'

const PARTS = ['kid', 'iv', 'ct'] as const

/** What lies in a store may have lost a part, or never have been sealed: it is damaged like what doesn't open. */
const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' &&
  value !== null &&
  PARTS.every((part) => part in value && typeof (value as Sealed)[part] === 'string')

/**
 * Opens what `seal` sealed for the same place. It was authenticated by our own key, so its shape is what was put in:
 * the caller names that type. Throws `UnsealError`.
 */
export const unseal = <T>(keys: Keys, place: Place, sealed: Sealed): T => {
  if (!isSealed(sealed) || sealed.alg !== 'A256GCM') throw new UnsealError('format')
  const found = keys.findSealing(sealed.kid)
  if (found === undefined) throw new UnsealError('unknownKey')
  const iv = Buffer.from(sealed.iv, 'base64')
  const plain = decrypt(found.key, iv, associatedData(place), Buffer.from(sealed.ct, 'base64'))
  return JSON.parse(plain.toString('utf8')) as T
}
