import {
  readKeyList,
  signedKeyList,
  type Base64,
  type Instant,
  type KeyList,
  type SignedKeyList,
} from '@resident-card/shared'
import { fromBase64, toBase64 } from '../../../lib/bytes'
import { verifySignature } from '../ground/crypto/signing'
import type { DeskPorts } from '../ground/ports'
import { readJson } from '../ground/readJson'

const NAME = 'keys'
const base64: Base64 = { decode: fromBase64, encode: toBase64 }

/** Public keys as the root key has signed them. No secret, so they stay when the data are wiped; never an older list. */
export class KeyStore {
  readonly #ports: Pick<DeskPorts, 'texts' | 'rootKey'>
  #list: KeyList | undefined

  constructor(ports: Pick<DeskPorts, 'texts' | 'rootKey'>) {
    this.#ports = ports
  }

  get list(): KeyList | undefined {
    return this.#list
  }

  /** What was kept is judged anew: whoever can write to the device's storage can't put keys there. */
  async load(now: Instant): Promise<void> {
    const kept = readJson(signedKeyList, await this.#ports.texts.read(NAME))
    if (kept !== undefined) await this.#take(kept, now)
  }

  /** False: not signed by the root key, out of date, or older than what is known; then nothing changes. */
  async accept(signed: SignedKeyList, now: Instant): Promise<boolean> {
    const taken = await this.#take(signed, now)
    if (taken) await this.#ports.texts.write(NAME, JSON.stringify(signed))
    return taken
  }

  async #take(signed: SignedKeyList, now: Instant): Promise<boolean> {
    const read = await readKeyList(signed, this.#ports.rootKey, verifySignature, now, base64)
    if (!read.ok || read.value.serial < (this.#list?.serial ?? 0)) return false
    this.#list = read.value
    return true
  }
}
