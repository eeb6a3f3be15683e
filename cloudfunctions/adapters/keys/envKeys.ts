import { instant } from '@resident-card/shared'
import type { Keys, SealingKey } from '../../ports/keys'
import { type CodeKeyMaterial, keyRing } from './keyRing'

/** What is wrong with the settings, by variable name; never quotes a value. */
export class KeysNotSet extends Error {
  override readonly name = 'KeysNotSet'
}

type Env = Readonly<Record<string, string | undefined>>

const KEY_BYTES = 32

const required = (env: Env, name: string): string => {
  const text = env[name]
  if (text === undefined || text === '') throw new KeysNotSet(`${name} is not set`)
  return text
}

const secret = (text: string | undefined, name: string): Uint8Array => {
  const bytes = Buffer.from(text ?? '', 'base64')
  if (bytes.length !== KEY_BYTES) throw new KeysNotSet(`${name} must hold 32 bytes in base64`)
  return bytes
}

const day = (text: string | undefined, name: string): number => {
  const at = Date.parse(`${text ?? ''}T00:00:00+08:00`)
  if (Number.isNaN(at)) throw new KeysNotSet(`${name}: dates are written YYYY-MM-DD`)
  return at
}

const sealingKey = (text: string): SealingKey => {
  const [kid, key] = text.split(':')
  if (kid === undefined || !/^[A-Za-z0-9_-]{1,32}$/.test(kid)) {
    throw new KeysNotSet('SEALING_KEYS: a key id is 1 to 32 letters, digits, - or _')
  }
  return { kid, key: secret(key, 'SEALING_KEYS') }
}

const codeKey = (text: string): CodeKeyMaterial => {
  const [id, seed, from, until] = text.split(':')
  const keyId = Number(id)
  if (!Number.isInteger(keyId) || keyId < 0 || keyId > 255) throw new KeysNotSet('CODE_KEYS: a key id is 0 to 255')
  return {
    keyId,
    seed: secret(seed, 'CODE_KEYS'),
    notBefore: instant(day(from, 'CODE_KEYS')),
    notAfter: instant(day(until, 'CODE_KEYS')),
  }
}

/**
 * Keys from environment variables, as a cloud function gets them (a key management service would replace this file):
 *
 * - `SEALING_KEYS` `kid:base64[,kid:base64…]`, newest first; older ones stay until nothing is sealed with them
 * - `LOOKUP_KEY` `base64`; it can't be changed without writing every person key anew
 * - `CODE_KEYS` `id:base64:YYYY-MM-DD:YYYY-MM-DD[,…]`, Ed25519 seed with first and (excluded) last day, newest first
 *
 * Throws `KeysNotSet` naming the variable.
 */
export const envKeys = (env: Env): Keys => {
  const [newest, ...older] = required(env, 'SEALING_KEYS').split(',').map(sealingKey)
  if (newest === undefined) throw new KeysNotSet('SEALING_KEYS is empty')
  const lookup = secret(required(env, 'LOOKUP_KEY'), 'LOOKUP_KEY')
  if ([newest, ...older].some(({ key }) => Buffer.from(key).equals(lookup))) {
    throw new KeysNotSet('LOOKUP_KEY must not be one of SEALING_KEYS')
  }
  return keyRing({
    sealing: [newest, ...older],
    lookup,
    code: required(env, 'CODE_KEYS').split(',').map(codeKey),
    box: [],
    list: { list: '', signature: '' },
    serial: 1,
  })
}
