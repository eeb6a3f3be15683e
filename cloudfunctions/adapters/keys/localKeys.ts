import { statSync } from 'node:fs'
import { type Instant, instant } from '@resident-card/shared'
import type { Keys } from '../../ports/keys'
import type { Random } from '../../ports/random'
import { base32 } from '../../sealing/base32'
import { boxMaterial, codeMaterial, publicListOf } from './keyBook'
import type { KeyBook } from './keyBook'
import { keyFileExists, makeKeyFile, readKeyJson, replaceKeyFile } from './keyFile'
import { codeSigner, keyRing } from './keyRing'
import { signKeyList } from './signKeyList'

/** `keys.json`: the book of codes and boxes, and what seals; newest key first. */
interface LocalKeyFile extends KeyBook {
  readonly sealing: readonly { readonly kid: string; readonly key: string }[]
  readonly lookup: string
}

const KEY_BYTES = 32
const TEN_YEARS_MS = 10 * 366 * 24 * 60 * 60 * 1000

const newKeyFile = (random: Random, now: Instant): LocalKeyFile => {
  const secret = (): string => Buffer.from(random.bytes(KEY_BYTES)).toString('base64')
  return {
    sealing: [{ kid: `local-${base32(random.bytes(5))}`, key: secret() }],
    lookup: secret(),
    code: [{ keyId: 1, seed: secret(), notBefore: instant(0), notAfter: instant(now + TEN_YEARS_MS) }],
    box: [{ kid: `box-${base32(random.bytes(5))}`, secret: secret(), notBefore: instant(0) }],
    // The demo's root signs for every new store: whoever holds a list of an earlier one has to see that this is a later.
    serial: Math.floor(now / 1000),
    changedAt: now,
  }
}

/** Before devices worked without network: no keys to seal to, nothing counted; later, none had a time. */
type EarlierKeyFile = Omit<LocalKeyFile, 'box' | 'serial' | 'changedAt'> & {
  readonly box?: readonly { readonly kid: string; readonly secret: string; readonly notBefore?: Instant }[]
  readonly serial?: number
  readonly changedAt?: Instant
}

/** A file of an earlier build is brought up to date where it lies; no key in it changes. */
const readUpgraded = (path: string, random: Random, now: Instant): LocalKeyFile => {
  const found = readKeyJson(path) as EarlierKeyFile
  if (!Array.isArray(found?.sealing) || !Array.isArray(found.code) || typeof found.lookup !== 'string')
    throw new Error(`${path} is no file of keys`)
  const fresh = newKeyFile(random, now)
  const whole: LocalKeyFile = {
    ...found,
    box: (found.box?.length ? found.box : fresh.box).map((key) => ({ ...key, notBefore: key.notBefore ?? instant(0) })),
    serial: found.serial ?? fresh.serial,
    changedAt: found.changedAt ?? fresh.changedAt,
  }
  if (JSON.stringify(whole) !== JSON.stringify(found)) replaceKeyFile(path, JSON.stringify(whole))
  return whole
}

const ringOf = (path: string, file: LocalKeyFile, signAsRoot: (message: Uint8Array) => Uint8Array): Keys => {
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')
  const [first, ...older] = file.sealing.map(({ kid, key }) => ({ kid, key: bytes(key) }))
  if (first === undefined) throw new Error(`${path} holds no sealing key`)
  const code = codeMaterial(file)
  const list = signKeyList(publicListOf(file, file.changedAt, TEN_YEARS_MS), signAsRoot)
  return keyRing({
    sealing: [first, ...older],
    lookup: bytes(file.lookup),
    code,
    box: boxMaterial(file),
    listed: { list, serial: file.serial, codeKeys: code.map((key) => codeSigner(key).key) },
  })
}

/** Changes whenever the file is put in place anew. */
const stampOf = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.ino}:${stat.mtimeMs}:${stat.size}`
}

/** New keys beside a store that others sealed would open nothing and find nobody. */
class KeysMissing extends Error {
  override readonly name = 'KeysMissing'
}

/**
 * Keys for one machine, in a file only its owner can read, made on first start; what `npm run keys` changes in it counts
 * from the next question on. Throws when others can read it, and when it isn't there and may not be made (`mayMake`: there
 * is nothing yet that other keys sealed).
 */
export const localKeys = (
  path: string,
  random: Random,
  now: Instant,
  signAsRoot: (message: Uint8Array) => Uint8Array,
  mayMake = true,
): Keys => {
  if (!keyFileExists(path) && !mayMake)
    throw new KeysMissing(
      `${path} is missing, and the store beside it was sealed with it: put that file back, or begin anew with an empty folder; nothing was changed`,
    )
  if (!keyFileExists(path)) makeKeyFile(path, JSON.stringify(newKeyFile(random, now)))
  const first = ringOf(path, readUpgraded(path, random, now), signAsRoot)
  let ring = first
  let stamp = stampOf(path)
  const current = (): Keys => {
    const found = stampOf(path)
    if (found === stamp) return ring
    stamp = found
    try {
      ring = ringOf(path, readUpgraded(path, random, now), signAsRoot)
    } catch (error) {
      // Whoever spoilt it is told; the window goes on with the keys it has.
      process.stderr.write(`${path}: ${error instanceof Error ? error.message : 'not readable'}; old keys stay\n`)
    }
    return ring
  }
  return {
    // What seals never changes while we run.
    sealing: first.sealing,
    findSealing: first.findSealing,
    lookup: first.lookup,
    codeSigner: (at) => current().codeSigner(at),
    codeKeys: () => current().codeKeys(),
    keyList: () => current().keyList(),
    keySerial: () => current().keySerial(),
    openBox: (kid, box) => current().openBox(kid, box),
  }
}
