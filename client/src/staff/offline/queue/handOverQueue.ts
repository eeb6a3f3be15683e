import { civilDate, instant, type SyncResult } from '@resident-card/shared'
import { CONFLICTS } from '@resident-card/shared'
import * as v from 'valibot'
import type { QueueLine } from '../ground/deskState'
import type { DeskPorts } from '../ground/ports'
import { readJson } from '../ground/readJson'

/** Not the vault's: what wipes the data leaves these alone. */
const PREFIX = 'queue-'
const SEQ = 'seq'

/** Beside the box only what the desk shows; who got the card is in the box. */
const kept = v.strictObject({
  entryId: v.string(),
  /** Whose signature is in the box: an entry goes out under the device that made it, whatever became of its id since. */
  deviceId: v.string(),
  seq: v.number(),
  caseNo: v.string(),
  at: v.number(),
  state: v.picklist(['unconfirmed', 'confirmed', 'conflict']),
  reason: v.exactOptional(v.picklist([...CONFLICTS, 'tooLarge'])),
  taskId: v.exactOptional(v.string()),
  syncedAt: v.exactOptional(v.number()),
  /** Until the server has it. */
  sealed: v.exactOptional(v.strictObject({ kid: v.string(), box: v.string() })),
})
type Kept = v.InferOutput<typeof kept>

export interface WaitingEntry {
  readonly entryId: string
  readonly deviceId: string
  readonly kid: string
  readonly box: string
}

const lineOf = ({ sealed: _box, deviceId: _device, ...line }: Kept): QueueLine => line
const nameOf = (entryId: string): string => PREFIX + entryId

/** Hand-overs made without network: an entry a text, written before anybody says "saved", kept until the server has it. */
export class HandOverQueue {
  readonly #texts: DeskPorts['texts']
  #kept: readonly Kept[] = []
  #writes = 0

  constructor({ texts }: Pick<DeskPorts, 'texts'>) {
    this.#texts = texts
  }

  /** In the order they were made. */
  get lines(): readonly QueueLine[] {
    return this.#kept.map(lineOf)
  }

  get waiting(): readonly WaitingEntry[] {
    return this.#kept.flatMap(({ entryId, deviceId, state, sealed }) =>
      state === 'unconfirmed' && sealed !== undefined ? [{ entryId, deviceId, ...sealed }] : [],
    )
  }

  /** What lies on the device; another tab may have added to it. Read again if this one did meanwhile: nothing is overlooked. */
  async load(): Promise<void> {
    let writes: number
    do {
      writes = this.#writes
      const names = await this.#texts.list(PREFIX)
      const found = await Promise.all(names.map(async (name) => readJson(kept, await this.#texts.read(name))))
      if (writes === this.#writes) this.#set(found.filter((one) => one !== undefined))
    } while (writes !== this.#writes)
  }

  async nextSeq(): Promise<number> {
    const last = Number((await this.#texts.read(SEQ)) ?? '0')
    return Math.max(Number.isInteger(last) ? last : 0, ...this.#kept.map(({ seq }) => seq)) + 1
  }

  /** Resolves once the entry is durable; rejects when it isn't, and nothing of it is left. */
  async add(entry: Required<Pick<Kept, 'entryId' | 'deviceId' | 'seq' | 'caseNo' | 'at' | 'sealed'>>): Promise<void> {
    const added: Kept = { ...entry, state: 'unconfirmed' }
    await this.#write(added)
    // Only remembered past the day's tidying; until then the entries themselves count.
    await this.#texts.write(SEQ, String(entry.seq)).catch(() => undefined)
  }

  /** What the server said of an entry: its box is not needed any more. */
  async settle(result: SyncResult, syncedAt: number): Promise<void> {
    const before = this.#kept.find(({ entryId }) => entryId === result.entryId)
    if (before === undefined) return
    const { sealed: _box, ...line } = before
    const { outcome, reason, taskId } = result
    await this.#write({
      ...line,
      state: outcome,
      syncedAt,
      ...(reason !== undefined && { reason }),
      ...(taskId !== undefined && { taskId }),
    })
  }

  /** The server doesn't even take it: put before a person here, box and all, so that the others go on. */
  async setAside(entryId: string, reason: 'unreadable' | 'tooLarge'): Promise<void> {
    const before = this.#kept.find((one) => one.entryId === entryId)
    if (before !== undefined) await this.#write({ ...before, state: 'conflict', reason })
  }

  /** Its task is settled, or a person has seen it. Without a box only: what the server doesn't have never goes. */
  async drop(of: (line: QueueLine) => boolean): Promise<void> {
    for (const one of this.#kept)
      if (one.state !== 'unconfirmed' && one.sealed === undefined && of(lineOf(one)))
        await this.#texts.remove(nameOf(one.entryId))
    await this.load()
  }

  /** Confirmed lines stay for the day. */
  async tidy(now: number): Promise<void> {
    const today = civilDate(instant(now))
    const isOver = ({ state, at }: QueueLine): boolean => state === 'confirmed' && civilDate(instant(at)) < today
    if (this.lines.some(isOver)) await this.drop(isOver)
  }

  /** When this device handed the case over, as long as newer data don't say otherwise. */
  handedOverAt(caseNo: string, dataAt: number): number | undefined {
    return this.#kept.find(
      (one) => one.caseNo === caseNo && (one.state !== 'confirmed' || dataAt <= (one.syncedAt ?? one.at)),
    )?.at
  }

  async #write(one: Kept): Promise<void> {
    await this.#texts.write(nameOf(one.entryId), JSON.stringify(one))
    this.#writes += 1
    this.#set([...this.#kept.filter(({ entryId }) => entryId !== one.entryId), one])
  }

  #set(all: readonly Kept[]): void {
    this.#kept = [...all].sort((one, other) => one.at - other.at || one.seq - other.seq)
  }
}
