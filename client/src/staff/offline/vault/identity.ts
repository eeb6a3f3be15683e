import * as v from 'valibot'
import { fromBase64, toBase64 } from '../../../lib/bytes'
import { publicKeyOf } from '../ground/crypto'
import type { DeskPorts } from '../ground/ports'
import { readJson } from '../ground/readJson'

/**
 * Who this device is. Made once, kept in IndexedDB or the mini-program's own files: out of reach of other sites and
 * mini-programs, not of somebody who copies the device's storage. What that person would get: a device that can be revoked
 * and speaks for no officer; a secret that opens the data only together with the PIN; never a hand-over waiting to be sent.
 */
export interface DeviceIdentity {
  /** 26 characters. */
  readonly deviceId: string
  /** Ed25519, 32 bytes. */
  readonly secretKey: Uint8Array
  readonly publicKey: Uint8Array
  /** 32 bytes; with the officer's PIN the key to the data. */
  readonly secret: Uint8Array
}

const NAME = 'device'
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const kept = v.strictObject({
  deviceId: v.pipe(v.string(), v.regex(/^[0-9a-z]{26}$/)),
  secretKey: v.string(),
  secret: v.string(),
})

/** 26 characters of base32, 130 random bits. */
export const randomName = async (random: DeskPorts['random']): Promise<string> =>
  Array.from(await random(26), (byte) => ALPHABET[byte & 31]).join('')

export const readIdentity = async ({ texts }: Pick<DeskPorts, 'texts'>): Promise<DeviceIdentity | undefined> => {
  const found = readJson(kept, await texts.read(NAME))
  if (found === undefined) return undefined
  const secretKey = fromBase64(found.secretKey)
  return { deviceId: found.deviceId, secretKey, publicKey: publicKeyOf(secretKey), secret: fromBase64(found.secret) }
}

/** A new one in place of what was there; entries already signed go on under the old id. */
export const replaceIdentity = async (ports: Pick<DeskPorts, 'texts' | 'random'>): Promise<DeviceIdentity> => {
  const deviceId = await randomName(ports.random)
  const [secretKey, secret] = [await ports.random(32), await ports.random(32)]
  const text: v.InferOutput<typeof kept> = { deviceId, secretKey: toBase64(secretKey), secret: toBase64(secret) }
  await ports.texts.write(NAME, JSON.stringify(text))
  return { deviceId, secretKey, publicKey: publicKeyOf(secretKey), secret }
}

export const readOrMakeIdentity = async (ports: Pick<DeskPorts, 'texts' | 'random'>): Promise<DeviceIdentity> =>
  (await readIdentity(ports)) ?? (await replaceIdentity(ports))
