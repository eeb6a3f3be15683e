import type { Keys } from '../ports/keys'
import type { Random } from '../ports/random'
import type { Sealed } from '../records/sealed'
import { encrypt, IV_BYTES } from './cipher'
import { associatedData, type Place } from './place'

export interface Sealing {
  readonly keys: Keys
  readonly random: Random
}

/** Seals a JSON value for one place, with the newest key. */
export const seal = ({ keys, random }: Sealing, place: Place, value: unknown): Sealed => {
  const { kid, key } = keys.sealing()
  const iv = random.bytes(IV_BYTES)
  const ct = encrypt(key, iv, associatedData(place), Buffer.from(JSON.stringify(value), 'utf8'))
  return { alg: 'A256GCM', kid, iv: Buffer.from(iv).toString('base64'), ct: ct.toString('base64') }
}
