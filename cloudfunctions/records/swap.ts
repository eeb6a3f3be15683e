import { StoreUnavailable } from '../ports/store'
import type { Change, StoredDocument, Table } from '../ports/store'

/** Whoever loses reads again and decides again; whoever keeps losing has met an outage. */
const TRIES = 10

type Read = Pick<StoredDocument, '_id' | 'version'>
type Write<T> =
  { readonly insert: T } | { readonly of: Read; readonly replace: T } | { readonly of: Read; readonly update: Change }

/** What is to be saved. `of` = the document it was decided on: its version is the one that is named. */
type Saving<T, R> = Write<T> & {
  /** The answer once it is saved; left out = it is not the last step: read again, decide again. */
  readonly saved?: () => R | Promise<R>
  /**
   * A unique index (`index`; only an insertion knows which) holds the value already. Answers, or `again` = read again,
   * decide again, as where it is left out.
   */
  readonly duplicate?: (index?: string) => R | 'again' | Promise<R | 'again'>
}

/** Nothing to save: the answer; `again` = read again, decide again. */
export type Decided<T, R> = Saving<T, R> | { readonly answer: R } | 'again'

export interface Swap<T extends StoredDocument, L, R> {
  readonly table: Table<T>
  /** Reads what is decided on, anew for each try. */
  load(): Promise<L>
  /** May be asked several times: what it does beside reading must be the same done twice. */
  decide(loaded: L): Decided<T, R> | Promise<Decided<T, R>>
  /** How often at most; 10 unless said. */
  readonly tries?: number
  /** The answer after the last try; left out = `StoreUnavailable`. */
  overtaken?(): R
}

const write = async <T extends StoredDocument>(
  table: Table<T>,
  wanted: Write<T>,
): Promise<'saved' | 'overtaken' | { readonly duplicate?: string }> => {
  if ('insert' in wanted) {
    const inserted = await table.insert(wanted.insert)
    return inserted.ok ? 'saved' : { duplicate: inserted.duplicate }
  }
  const { _id, version } = wanted.of
  const saved =
    'replace' in wanted
      ? await table.replace(_id, version, wanted.replace)
      : await table.update(_id, version, wanted.update)
  if (saved.ok) return 'saved'
  return saved.reason === 'duplicate' ? {} : 'overtaken'
}

/** One try; `again` = it was overtaken, or there is more to do. */
const attempt = async <T extends StoredDocument, L, R>({ table, load, decide }: Swap<T, L, R>) => {
  const decided = await decide(await load())
  if (decided === 'again') return 'again'
  if ('answer' in decided) return decided
  const outcome = await write(table, decided)
  if (outcome === 'saved') return decided.saved === undefined ? 'again' : { answer: await decided.saved() }
  if (outcome === 'overtaken' || decided.duplicate === undefined) return 'again'
  const answer = await decided.duplicate(outcome.duplicate)
  return answer === 'again' ? 'again' : { answer }
}

/**
 * The one way a document is changed: load → decide → save with the version that was read. Of any number at once one wins;
 * the others read again, decide again, and learn what the winner made of it. Throws `StoreUnavailable` where they keep
 * being overtaken.
 */
export const swap = async <T extends StoredDocument, L, R>(swapping: Swap<T, L, R>): Promise<R> => {
  const { tries = TRIES, overtaken } = swapping
  for (let tried = 0; tried < tries; tried += 1) {
    const done = await attempt(swapping)
    if (done !== 'again') return done.answer
  }
  if (overtaken !== undefined) return overtaken()
  throw new StoreUnavailable('kept being overtaken')
}

/** For what somebody else has done by then, or a later round does: one try, and no harm in losing it. */
export const ONCE = { tries: 1 } as const

/** What was read a moment ago, and only where that was overtaken, what is stored by then. */
export const readBefore = <L>(known: L, load: () => Promise<L>): (() => Promise<L>) => {
  let isFirst = true
  return async () => {
    if (!isFirst) return load()
    isFirst = false
    return known
  }
}
