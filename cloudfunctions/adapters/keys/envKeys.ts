import { instant } from '@resident-card/shared'
import type { Keys, SealingKey } from '../../ports/keys'
import { checkKeyList } from './checkKeyList'
import { keyRing } from './keyRing'
import type { BoxKeyMaterial, CodeKeyMaterial, KeyMaterial } from './keyRing'
import { KEY_NEEDS, keyVariablesFor, type KeyNeed, type KeyVariable } from './keyVariables'
import { KeysNotSet } from './keysNotSet'

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

/** The beginning of that day in China, or a moment in epoch milliseconds. */
const moment = (text: string | undefined, name: string): number => {
  const at = /^\d{1,15}$/.test(text ?? '') ? Number(text) : Date.parse(`${text ?? ''}T00:00:00+08:00`)
  if (Number.isNaN(at)) throw new KeysNotSet(`${name}: dates are written YYYY-MM-DD or in epoch milliseconds`)
  return at
}

const namedKey = (text: string, name: string): SealingKey => {
  const [kid, key] = text.split(':')
  if (kid === undefined || !/^[A-Za-z0-9_-]{1,32}$/.test(kid)) {
    throw new KeysNotSet(`${name}: a key id is 1 to 32 letters, digits, - or _`)
  }
  return { kid, key: secret(key, name) }
}

const boxKey = (text: string): BoxKeyMaterial => {
  const { kid, key } = namedKey(text, 'BOX_KEYS')
  return { kid, secret: key }
}

const codeKey = (text: string): CodeKeyMaterial => {
  const [id, seed, from, until] = text.split(':')
  const keyId = Number(id)
  if (id === '' || !Number.isInteger(keyId) || keyId < 0 || keyId > 255)
    throw new KeysNotSet('CODE_KEYS: a key id is 0 to 255')
  return {
    keyId,
    seed: secret(seed, 'CODE_KEYS'),
    notBefore: instant(moment(from, 'CODE_KEYS')),
    notAfter: instant(moment(until, 'CODE_KEYS')),
  }
}

const sealingKeys = (env: Env): readonly [SealingKey, ...SealingKey[]] => {
  const [newest, ...older] = required(env, 'SEALING_KEYS')
    .split(',')
    .map((one) => namedKey(one, 'SEALING_KEYS'))
  if (newest === undefined) throw new KeysNotSet('SEALING_KEYS is empty')
  return [newest, ...older]
}

/**
 * Keys from environment variables, as a cloud function gets them (a key management service would replace this file): those
 * it needs and no others, whatever else is set. `npm run keys` makes the last four:
 *
 * - `SEALING_KEYS` `kid:base64[,kid:base64…]`, newest first; older ones stay until nothing is sealed with them
 * - `LOOKUP_KEY` `base64`; it can't be changed without writing every person key anew
 * - `CODE_KEYS` `id:base64:from:until[,…]`, Ed25519 seeds; a day is its beginning in China
 * - `BOX_KEYS` `kid:base64[,…]`, X25519 private keys
 * - `KEY_LIST` `base64.base64`, their public halves as the root signed them, and its signature
 * - `KEY_ROOT` `base64`, the root's public half: the very one the client builds pin
 *
 * Throws `KeysNotSet` naming the variable.
 */
export const envKeys = (env: Env, needs: readonly KeyNeed[] = KEY_NEEDS): Keys => {
  const variables = keyVariablesFor(needs)
  const has = (name: KeyVariable): boolean => variables.includes(name)
  const sealing = has('SEALING_KEYS') ? sealingKeys(env) : undefined
  const lookup = has('LOOKUP_KEY') ? secret(required(env, 'LOOKUP_KEY'), 'LOOKUP_KEY') : undefined
  if (lookup !== undefined && sealing?.some(({ key }) => Buffer.from(key).equals(lookup)))
    throw new KeysNotSet('LOOKUP_KEY must not be one of SEALING_KEYS')
  const material: KeyMaterial = {
    ...(sealing !== undefined && { sealing }),
    ...(lookup !== undefined && { lookup }),
    ...(has('CODE_KEYS') && { code: required(env, 'CODE_KEYS').split(',').map(codeKey) }),
    ...(has('BOX_KEYS') && { box: required(env, 'BOX_KEYS').split(',').map(boxKey) }),
  }
  if (!has('KEY_LIST')) return keyRing(material)
  const root = secret(required(env, 'KEY_ROOT'), 'KEY_ROOT')
  return keyRing({ ...material, listed: checkKeyList(required(env, 'KEY_LIST'), root, material) })
}
