import { fromManifestRow, manifestRow, type ManifestCase, type ManifestRow } from '@resident-card/shared'
import * as v from 'valibot'
import { fromBase64, toBase64 } from '../../../lib/bytes'
import { rowIdOf, seal, unseal, vaultKeys, type VaultKeys } from '../ground/crypto'
import { NONCE_BYTES } from '../ground/nonceBytes'
import type { DeviceIdentity } from './identity'
import type { DeskPorts } from '../ground/ports'
import { HEAD, openHead, readHead, sealHead, type Head, type HeadContent, type HeadOpen } from './vaultHead'
import { VaultRows } from './vaultRows'

const SALT_BYTES = 16
/** Rows sealed before others get their turn: a screen must go on moving. */
const AT_ONCE = 50

type Ports = Pick<DeskPorts, 'texts' | 'random' | 'kdf' | 'later'>

export interface VaultChanges {
  readonly content: HeadContent
  readonly dataAt: number
  /** By tag; undefined: gone. */
  readonly rows: ReadonlyMap<string, ManifestRow | undefined>
  /** Nothing of the rows before stays. */
  readonly anew: boolean
}

interface Opened {
  readonly keys: VaultKeys
  readonly head: HeadOpen
  readonly content: HeadContent
  readonly rows: VaultRows
}

/** The officer's data on this device, open: keys and sealed rows in memory; a row is opened when it is asked for. */
export class Vault {
  readonly #ports: Ports
  #opened: Opened

  private constructor(ports: Ports, opened: Opened) {
    this.#ports = ports
    this.#opened = opened
  }

  /** What can be known without the PIN; undefined: no data on this device. */
  static async look({ texts }: Pick<DeskPorts, 'texts'>): Promise<Head | undefined> {
    return readHead(await texts.read(HEAD))
  }

  /** Rejects when it can't be written. */
  static async create(ports: Ports, pin: string, { secret }: DeviceIdentity, changes: VaultChanges): Promise<Vault> {
    const salt = await ports.random(SALT_BYTES)
    const keys = await vaultKeys(pin, secret, salt, ports.kdf)
    const head = { version: 1 as const, salt: toBase64(salt), kdf: ports.kdf, dataAt: changes.dataAt, generation: 0 }
    const vault = new Vault(ports, { keys, head, content: changes.content, rows: VaultRows.none(ports.texts) })
    await vault.change({ ...changes, anew: true })
    return vault
  }

  /** undefined: the wrong PIN, or no data. */
  static async unlock(ports: Ports, pin: string, { secret }: DeviceIdentity): Promise<Vault | undefined> {
    const head = await Vault.look(ports)
    if (head === undefined) return undefined
    const keys = await vaultKeys(pin, secret, fromBase64(head.salt), head.kdf)
    const content = openHead(keys.head, head)
    if (content === undefined) return undefined
    return new Vault(ports, { keys, head, content, rows: await VaultRows.load(ports.texts) })
  }

  get content(): HeadContent {
    return this.#opened.content
  }
  /** Another one with every preparation. */
  get salt(): string {
    return this.#opened.head.salt
  }
  /** Epoch ms of the server's time. */
  get dataAt(): number {
    return this.#opened.head.dataAt
  }
  get cases(): number {
    return this.#opened.rows.size
  }

  find(tag: string): ManifestCase | undefined {
    const { keys, rows } = this.#opened
    const rowId = rowIdOf(keys.tags, tag)
    const sealed = rows.find(rowId)
    const plain = sealed === undefined ? undefined : unseal(keys.rows, rowId, sealed)
    const parsed = plain === undefined ? undefined : v.safeParse(manifestRow, JSON.parse(plain))
    return parsed?.success === true ? fromManifestRow(parsed.output) : undefined
  }

  /** Rows first, then the head with the new cursor: cut off in between, the same changes are asked for once more. */
  async change({ content, dataAt, rows: changed, anew }: VaultChanges): Promise<void> {
    const { keys, head, rows } = this.#opened
    await rows.apply(await this.#seal(changed), anew)
    const next = { ...head, dataAt, generation: head.generation + 1 }
    const nonce = await this.#ports.random(NONCE_BYTES)
    await this.#ports.texts.write(HEAD, sealHead(keys.head, nonce, next, content))
    this.#opened = { ...this.#opened, head: next, content }
  }

  /** Another tab may have gone on. False: the data are no longer there, or somebody else's. */
  async catchUp(): Promise<boolean> {
    const { keys, head } = this.#opened
    const now = await Vault.look(this.#ports)
    if (now === undefined || now.salt !== head.salt) return false
    if (now.generation === head.generation) return true
    const content = openHead(keys.head, now)
    if (content === undefined) return false
    this.#opened = { keys, head: now, content, rows: await VaultRows.load(this.#ports.texts) }
    return true
  }

  async #seal(rows: ReadonlyMap<string, ManifestRow | undefined>): Promise<ReadonlyMap<string, string | undefined>> {
    const { keys } = this.#opened
    const nonces = await this.#ports.random(NONCE_BYTES * Math.max(1, rows.size))
    const sealed = new Map<string, string | undefined>()
    let at = 0
    for (const [tag, row] of rows) {
      const rowId = rowIdOf(keys.tags, tag)
      const nonce = nonces.slice(at * NONCE_BYTES, (at + 1) * NONCE_BYTES)
      sealed.set(rowId, row === undefined ? undefined : seal(keys.rows, nonce, rowId, JSON.stringify(row)))
      at += 1
      if (at % AT_ONCE === 0) await new Promise<void>((resolve) => this.#ports.later(resolve, 0))
    }
    return sealed
  }
}
