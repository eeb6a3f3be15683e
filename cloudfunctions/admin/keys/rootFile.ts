import { ed25519Signer } from '../../adapters/keys/ed25519'
import { makeKeyFile, readKeyFile } from '../../adapters/keys/keyFile'
import type { Random } from '../../ports/random'

const SEED_BYTES = 32

/** Makes a root: its private half into a new file only its owner can read, its public half (base64) as the answer. */
export const makeRoot = (path: string, random: Random): string | undefined => {
  const seed = random.bytes(SEED_BYTES)
  if (!makeKeyFile(path, `${Buffer.from(seed).toString('base64')}\n`)) return undefined
  return Buffer.from(ed25519Signer(seed).publicKey).toString('base64')
}

/** Throws on a file that others can read or that holds no root. */
export const readRoot = (path: string): ReturnType<typeof ed25519Signer> => {
  const seed = Buffer.from(readKeyFile(path).trim(), 'base64')
  if (seed.length !== SEED_BYTES) throw new Error(`${path} holds no root key`)
  return ed25519Signer(seed)
}
