import { instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import type { Counted } from '../../ports/store'
import { counts } from '../../records/count'
import type { Dependencies } from '../../runtime/dependencies'

/** What is counted, how much of it at most, and how long. */
export interface CountedThing {
  /** What, and of whom. */
  readonly id: string
  readonly most: number
  /** A count that begins now is forgotten then, epoch ms. */
  readonly until: number
  /** Longer, once it is full. */
  readonly fullUntil?: number
}

type At = { readonly now: Instant }
type Counts = Pick<Dependencies, 'store'>

/** Counts one more, or says until when there is no more: `taken` is 1 or 0. Of any number at once `most` are taken. */
export const countOne = ({ store }: Counts, { now }: At, { id, ...limit }: CountedThing): Promise<Counted> =>
  store.count(id, { add: 1, at: now, ...limit })

/** It was none, after all. */
export const giveBackOne = ({ store }: Counts, { now }: At, { id, ...limit }: CountedThing): Promise<Counted> =>
  store.count(id, { add: -1, at: now, ...limit })

/** Until when it is full; undefined = there is more. Reads, and counts nothing. */
export const fullUntil = async (
  { store }: Counts,
  { now }: At,
  { id, ...limit }: CountedThing,
): Promise<Instant | undefined> => {
  const known = await store.table(counts).get(id)
  if (known === undefined || known.until <= now || known.count < limit.most) return undefined
  // Of a clock that jumped: looked at by the store itself it is cut to its length.
  const isTooLong = known.until > Math.max(limit.until, limit.fullUntil ?? 0)
  return instant(isTooLong ? (await store.count(id, { add: 0, at: now, ...limit })).until : known.until)
}
