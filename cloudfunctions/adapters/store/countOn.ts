import { StoreMisuse, type Counted, type Counting } from '../../ports/store'
import { checkId } from './checkDocument'

/** What is known of a count; nothing of it holds once its time is over, or where nothing is counted. */
export type KnownCount = Pick<Counted, 'count' | 'until'>

/** Throws `StoreMisuse` unless both stores count it alike. */
export function checkCounting(id: string, { add, at, until, most, fullUntil = until }: Counting): void {
  checkId(id)
  if (![add, at, until, most, fullUntil].every(Number.isSafeInteger))
    throw new StoreMisuse('a count by what is no whole number')
  if (until <= at || fullUntil <= at || most < 0) throw new StoreMisuse('a count that nothing could be added to')
}

/** What `Store.count` means: the one place for both stores. Pure. */
export function countOn(known: KnownCount | undefined, { add, at, until, most, fullUntil }: Counting): Counted {
  const isOver = known === undefined || known.until <= at || known.count === 0
  const before = isOver ? 0 : known.count
  // A limit may have been lowered since: what was counted stays.
  const count = Math.max(0, Math.min(before + add, Math.max(most, before)))
  const latest = Math.max(until, fullUntil ?? until)
  const kept = isOver ? until : Math.min(known.until, latest)
  const fills = count > before && count >= most
  return { taken: count - before, count, until: fills ? (fullUntil ?? kept) : kept }
}
