/**
 * Where records live. The port is as narrow as what SQLite and MongoDB mean exactly alike: every query walks one
 * declared index, a page is continued by a cursor, one document is the unit of change. No transactions, skip, count,
 * regular expressions or `Date` values (instants are epoch milliseconds, civil dates `YYYY-MM-DD`).
 *
 * A document is plain JSON: no `undefined`, `Date`, `NaN`, functions or class instances; no NUL character or lone
 * surrogate in a string; no key that is empty, begins with `$` or holds a dot. What breaks this throws `StoreMisuse`.
 * (-0 comes back as 0.)
 */
export interface StoredDocument {
  readonly _id: string
  /** Shape of this document, for migrations on reading. */
  readonly schemaVersion: number
  /** Counts the changes; whoever saves names the version they read. A safe integer. */
  readonly version: number
}

/** What an index can hold. A missing field and `null` are the same. Booleans are not: write a word or a number. */
export type IndexValue = string | number | null

/**
 * An index over dotted paths. The indexed fields hold strings, safe integers, `null` or nothing, never a list or an
 * object; those of a unique index are present in every document. Order: null, then numbers, then strings by code point.
 */
export interface IndexDefinition {
  readonly name: string
  readonly fields: readonly string[]
  readonly unique?: boolean
}

/** A document of an earlier shape: known to be stored, and nothing more. */
export type OldDocument = StoredDocument & Readonly<Record<string, unknown>>
/** From one shape to the next. Pure, and done twice the same as once; it keeps `_id` and `version`. */
export type Migration = (document: OldDocument) => OldDocument

export interface TableDefinition<T extends StoredDocument> {
  /** A letter, then letters and digits. */
  readonly name: string
  readonly indexes: readonly IndexDefinition[]
  /** The shape of `T`: what this build writes. 1 unless said. */
  readonly schemaVersion?: number
  /** By the version each leads from: one for every earlier shape that a store may hold. */
  readonly migrations?: Readonly<Record<number, Migration>>
  /**
   * Words that people wrote: dotted paths, `*` for every item of a list. They lie sealed in the store and are opened above it
   * (`sealingStore`); no index knows them.
   */
  readonly words?: readonly string[]
  /**
   * Whether a document of today's `schemaVersion` has the shape of `T`, as far as anything above leans on it. What hasn't is damaged
   * (`DamagedDocument`): looked at each time it is read, for a disk dies at its own time. Each record names its own; only a test's
   * table may go without.
   */
  readonly isWhole?: (document: unknown) => boolean
  /** Carries the type only; never set. */
  readonly document?: T
}

/** Bounds on one field. They match values of their own type only: all strings or all safe integers. */
export interface Range {
  readonly field: string
  readonly gt?: string | number
  readonly gte?: string | number
  readonly lt?: string | number
  readonly lte?: string | number
}

export interface Query {
  /** Name of a declared index, or `_id`. */
  readonly index: string
  /** By path: a value, or several of which one must match. The paths are the first fields of the index. */
  readonly equals: Readonly<Record<string, IndexValue | readonly IndexValue[]>>
  /** On the next field of the index. */
  readonly range?: Range
  /** By the rest of the index, then by `_id`. Ascending unless said. */
  readonly order?: 'asc' | 'desc'
  /** The `next` of the page before, for the same table, index, `equals`, `range` and `order`. */
  readonly after?: string
  /** 1 … 1000. */
  readonly limit: number
  /** For a list: what can't be read closes no page, and is told beside it (`Page.unreadable`). Unless said, `find` throws. */
  readonly aside?: true
}

/** A document that stands where it was looked for, and can't be read. */
export interface Unreadable {
  readonly table: string
  readonly id: string
  /** `newer`: by a later build, whole and only not ours to read. */
  readonly why: 'corrupt' | 'newer'
  /** As it lies there. Nothing of it is sure: not even that what looks like a number of a case is one. */
  readonly found: Readonly<Record<string, unknown>>
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page begins; absent on the last one. */
  readonly next?: string
  /** Only where `aside` was asked for; absent where all could be read. */
  readonly unreadable?: readonly Unreadable[]
}

/** By dotted path. Names of fields are letters, digits and `_`; no path may lie inside another; lists aren't walked. */
export interface Change {
  /** Missing parents are made. */
  readonly set?: Readonly<Record<string, unknown>>
  readonly unset?: readonly string[]
  /** Adds a safe integer; a missing field counts as 0. */
  readonly inc?: Readonly<Record<string, number>>
  /** Appends these values, in this order; a missing field counts as an empty list, an empty list changes nothing. */
  readonly push?: Readonly<Record<string, readonly unknown[]>>
}

/** `duplicate` names the unique index (or `_id`) that already holds the value; of several, `_id` and then declared order. */
type InsertResult = { readonly ok: true } | { readonly ok: false; readonly duplicate: string }
/** `stale`: somebody saved in between. Nothing was changed unless `ok`. */
export type SaveResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'stale' | 'missing' | 'duplicate' }

export interface Table<T extends StoredDocument> {
  /** Durable when it resolves. */
  insert(document: T): Promise<InsertResult>
  /**
   * For reference data and seeding: stores those whose `_id` isn't there yet, so an import can be repeated. Durable when
   * it resolves. Throws `StoreMisuse` on a duplicate of another unique index; some of the others may be stored by then.
   */
  insertMany(documents: readonly T[]): Promise<void>
  get(id: string): Promise<T | undefined>
  find(query: Query): Promise<Page<T>>
  /** Compare and swap: applies the change if the document still has `expectedVersion`, and counts `version` up. */
  update(id: string, expectedVersion: number, change: Change): Promise<SaveResult>
  /** Compare and swap of the whole document: what is stored is `document` with `version` = `expectedVersion` + 1. */
  replace(id: string, expectedVersion: number, document: T): Promise<SaveResult>
  /** Removing what isn't there is fine. */
  remove(id: string): Promise<void>
}

/** How often something happened within a while, which begins with the first of it: all numbers are safe integers, moments epoch milliseconds. */
export interface Counting {
  /** How much more. Below 0 gives back, never to less than none; 0 only looks. */
  readonly add: number
  /** Now. */
  readonly at: number
  /** When a count that begins now is forgotten. One that would last longer is of a clock that jumped, and is cut to this. */
  readonly until: number
  /** As much of `add` is taken as stays within it; nothing, once it is full. */
  readonly most: number
  /** Whoever fills the count has it kept until then instead. */
  readonly fullUntil?: number
}

export interface Counted {
  /** How much of `add` was taken: all of it, a part, or nothing. */
  readonly taken: number
  /** How much there is now, with what was taken. */
  readonly count: number
  /** When that is forgotten. */
  readonly until: number
}

/** Every method rejects with `StoreUnavailable` when the store can't be reached or answers what we don't know. */
export interface Store {
  table<T extends StoredDocument>(definition: TableDefinition<T>): Table<T>
  /**
   * Counts under a name, atomically: of any number at the same moment no more than `most` is taken between them, and none of
   * them is lost or has to try again. Durable when it resolves.
   */
  count(id: string, counting: Counting): Promise<Counted>
  /** Resolves when the store answers. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** An outage: nothing is known about the write that was under way; try again with the same request id. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/**
 * A document was written by a later build than this one, which is on its way here or was put back: never read, never written.
 * To whoever can only try again it is an outage; it ends when the later build is there.
 */
export class NewerData extends StoreUnavailable {
  constructor(readonly document: Unreadable) {
    super(`${document.table}: written by a later build`)
  }
}

/** A document has lost its shape: of a disk that dies, of a hand that reached past us. No outage: it stays so until a person mends it. */
export class DamagedDocument extends Error {
  override readonly name = 'DamagedDocument'

  constructor(
    readonly document: Unreadable,
    options?: ErrorOptions,
  ) {
    super(`${document.table}: a document is damaged`, options)
  }
}

/** A mistake in our own code: an undeclared index, a value no store can hold. */
export class StoreMisuse extends Error {
  override readonly name = 'StoreMisuse'
}

/** `after` isn't a cursor of this query: the caller's bad input. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor'
}
