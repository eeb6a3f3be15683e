import { VAULT } from '../../../lib/vaultNames'
import type { DurableTexts } from '../ground/ports'

/** Row id (32 hexadecimal digits) → sealed row. */
type Bucket = ReadonlyMap<string, string>

/**
 * Rows lie in 64 texts by the first bits of their id: 5,000 of them are 25 KB a text, far below the megabyte a key of a
 * mini-program may hold, and a change rewrites only the texts it touches.
 */
const BUCKETS = 64
const PREFIX = `${VAULT}rows-`
const bucketOf = (rowId: string): number => Math.floor((parseInt(rowId.slice(0, 2), 16) * BUCKETS) / 256)
const nameOf = (bucket: number): string => PREFIX + bucket.toString(16).padStart(2, '0')

const write = (bucket: Bucket): string => [...bucket].map(([rowId, row]) => `${rowId} ${row}`).join('\n')
const read = (text: string | undefined): Bucket =>
  new Map(
    (text ?? '')
      .split('\n')
      .flatMap((line) => (line.length > 33 ? [[line.slice(0, 32), line.slice(33)] as const] : [])),
  )

const empty = (): readonly Bucket[] => Array.from({ length: BUCKETS }, (): Bucket => new Map())

/** The sealed rows as they lie on this device and in memory; opened one by one by who has the key. */
export class VaultRows {
  readonly #texts: DurableTexts
  #buckets: readonly Bucket[]

  private constructor(texts: DurableTexts, buckets: readonly Bucket[]) {
    this.#texts = texts
    this.#buckets = buckets
  }

  static none(texts: DurableTexts): VaultRows {
    return new VaultRows(texts, empty())
  }

  static async load(texts: DurableTexts): Promise<VaultRows> {
    const names = empty().map((_, bucket) => nameOf(bucket))
    return new VaultRows(texts, await Promise.all(names.map(async (name) => read(await texts.read(name)))))
  }

  get size(): number {
    return this.#buckets.reduce((sum, { size }) => sum + size, 0)
  }

  find(rowId: string): string | undefined {
    return this.#buckets[bucketOf(rowId)]?.get(rowId)
  }

  /**
   * Changes what is named (undefined: gone); `anew` drops all else. Rejects when it can't be written: memory is then as
   * before, and the same changes made again later come out right.
   */
  async apply(changes: ReadonlyMap<string, string | undefined>, anew = false): Promise<void> {
    const next = (anew ? empty() : this.#buckets).map((bucket) => new Map(bucket))
    const touched = new Set<number>(anew ? next.keys() : [])
    for (const [rowId, row] of changes) {
      const at = bucketOf(rowId)
      if (row === undefined) next[at]?.delete(rowId)
      else next[at]?.set(rowId, row)
      touched.add(at)
    }
    for (const at of touched) await this.#texts.write(nameOf(at), write(next[at] ?? new Map()))
    this.#buckets = next
  }
}
