import {
  judgeKeyList,
  signedKeyList,
  takeKeyList,
  type Base64,
  type Instant,
  type JudgedKeyList,
  type KeyList,
  type SignedKeyList,
} from '@resident-card/shared'
import { fromBase64, toBase64 } from '../../../lib/bytes'
import { verifySignature } from '../ground/crypto'
import type { DeskPorts } from '../ground/ports'
import { readJson } from '../ground/readJson'

const NAME = 'keys'
const base64: Base64 = { decode: fromBase64, encode: toBase64 }

/** Public keys as the root key has signed them. No secret, so they stay when the data are wiped; never an older list. */
export class KeyStore {
  readonly #ports: Pick<DeskPorts, 'texts' | 'rootKey'>
  /** The highest ever judged right here, run out or not: nothing below it is taken. */
  #held: JudgedKeyList | undefined
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
    if (kept === undefined) return
    const judged = await judgeKeyList(kept, this.#judge)
    if (!judged.ok) return
    this.#held = judged.value
    if (now < judged.value.list.goodUntil) this.#list = judged.value.list
  }

  /** False: not signed by the root key, out of date, older than what is known, or another of the same number; then nothing changes. */
  async accept(signed: SignedKeyList, now: Instant): Promise<boolean> {
    const taken = await takeKeyList(signed, this.#held, now, this.#judge)
    if (!taken.ok) return false
    this.#held = taken.value
    this.#list = taken.value.list
    await this.#ports.texts.write(NAME, JSON.stringify(signed))
    return true
  }

  get #judge() {
    return { rootKey: this.#ports.rootKey, verify: verifySignature, base64 }
  }
}
