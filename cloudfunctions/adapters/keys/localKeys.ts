import { closeSync, fsyncSync, linkSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { type Instant, instant } from '@resident-card/shared'
import type { Keys } from '../../ports/keys'
import type { Random } from '../../ports/random'
import { base32 } from '../../sealing/base32'
import { codeSigner, keyRing } from './keyRing'
import { boxOpener } from './openBox'
import { signKeyList } from './signKeyList'

/** The file: one JSON object, binary values in base64, newest key first. */
interface KeyFile {
  readonly sealing: readonly { readonly kid: string; readonly key: string }[]
  readonly lookup: string
  readonly code: readonly {
    readonly keyId: number
    readonly seed: string
    readonly notBefore: Instant
    readonly notAfter: Instant
  }[]
  readonly box: readonly { readonly kid: string; readonly secret: string }[]
  /** Counts up with every change of the keys that devices must learn. */
  readonly serial: number
}

const OWNER_ONLY = 0o600
const KEY_BYTES = 32
const TEN_YEARS_MS = 10 * 366 * 24 * 60 * 60 * 1000

const newKeyFile = (random: Random, now: Instant): KeyFile => {
  const secret = (): string => Buffer.from(random.bytes(KEY_BYTES)).toString('base64')
  return {
    sealing: [{ kid: `local-${base32(random.bytes(5))}`, key: secret() }],
    lookup: secret(),
    code: [{ keyId: 1, seed: secret(), notBefore: instant(0), notAfter: instant(now + TEN_YEARS_MS) }],
    box: [{ kid: `box-${base32(random.bytes(5))}`, secret: secret() }],
    serial: 1,
  }
}

/** Written aside, made durable, then linked into place: of two first starts at once one file comes out, never half of one. */
const makeOnce = (path: string, content: string): void => {
  const aside = `${path}.${process.pid}`
  const file = openSync(aside, 'wx', OWNER_ONLY)
  writeSync(file, content)
  fsyncSync(file)
  closeSync(file)
  try {
    linkSync(aside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(aside)
  }
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** Keys for one machine, in a file only its owner can read, made on first start. Throws when others can read it. */
export const localKeys = (
  path: string,
  random: Random,
  now: Instant,
  signAsRoot: (message: Uint8Array) => Uint8Array,
): Keys => {
  if (!exists(path)) makeOnce(path, JSON.stringify(newKeyFile(random, now)))
  if ((statSync(path).mode & 0o077) !== 0) throw new Error(`${path} can be read by others: chmod 600 it`)
  const { sealing, lookup, code, box, serial } = JSON.parse(readFileSync(path, 'utf8')) as KeyFile
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')
  const [first, ...older] = sealing.map(({ kid, key }) => ({ kid, key: bytes(key) }))
  if (first === undefined) throw new Error(`${path} holds no sealing key`)
  const codeMaterial = code.map(({ seed, ...rest }) => ({ ...rest, seed: bytes(seed) }))
  const boxMaterial = box.map(({ kid, secret }) => ({ kid, secret: bytes(secret) }))
  const list = signKeyList(
    {
      serial,
      issuedAt: now,
      goodUntil: instant(now + TEN_YEARS_MS),
      codeKeys: codeMaterial.map((key) => codeSigner(key).key),
      boxKeys: boxMaterial.map(({ kid, secret }) => ({ kid, publicKey: boxOpener(kid, secret).publicKey })),
    },
    signAsRoot,
  )
  return keyRing({
    sealing: [first, ...older],
    lookup: bytes(lookup),
    code: codeMaterial,
    box: boxMaterial,
    list,
    serial,
  })
}
