import { hkdf } from '@noble/hashes/hkdf.js'
import { scrypt, scryptAsync } from '@noble/hashes/scrypt.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concat, toUtf8 } from '../../../../lib/bytes'
import type { SlowKdf } from '../slowKdf'

export interface VaultKeys {
  readonly rows: Uint8Array
  readonly tags: Uint8Array
  readonly head: Uint8Array
}

/** Yields every few milliseconds, so that a page goes on drawing; where there is nothing to yield with, in one go. */
const slow = (secret: Uint8Array, salt: Uint8Array, kdf: SlowKdf): Promise<Uint8Array> => {
  const settings = { ...kdf, dkLen: 32, asyncTick: 30 }
  const canYield = typeof globalThis === 'object' && typeof globalThis.setTimeout === 'function'
  return canYield ? scryptAsync(secret, salt, settings) : Promise.resolve(scrypt(secret, salt, settings))
}

/** Keys from the officer's PIN and the device's secret: neither opens anything without the other. */
export const vaultKeys = async (
  pin: string,
  deviceSecret: Uint8Array,
  salt: Uint8Array,
  kdf: SlowKdf,
): Promise<VaultKeys> => {
  const master = await slow(concat(toUtf8(pin), deviceSecret), salt, kdf)
  const part = (use: string): Uint8Array => hkdf(sha256, master, undefined, toUtf8(`desk vault 1 ${use}`), 32)
  return { rows: part('rows'), tags: part('tags'), head: part('head') }
}
