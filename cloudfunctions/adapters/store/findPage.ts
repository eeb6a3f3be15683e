import { type TableDefinition, type IndexValue, type Page, type Query, type StoredDocument } from '../../ports/store'
import { checkQuery, type CheckedQuery } from './checkQuery'
import { compareIndexValues } from './compareIndexValues'
import { readCursor, writeCursor, type CursorKey, type Position } from './cursor'
import { planScans, type Walk } from './planScans'
import { isIndexValue } from './isIndexValue'
import type { Scan } from './scan'
import { valueAt } from './valueAt'

/** What a cursor belongs to: all of a query but how much of it is asked for at once. */
export const queryIdentity = (
  { name }: Pick<TableDefinition<StoredDocument>, 'name'>,
  { index, equals, bound, descending }: CheckedQuery,
): string => JSON.stringify([name, index, equals, bound, descending])

/**
 * `find` of both stores; `walk` is all that differs, and `place`, what the indexes hold of a document by path, where that may be
 * another thing than it says itself (a damaged one). Throws `StoreMisuse` or `InvalidCursor` before it walks.
 */
export async function findPage<T extends StoredDocument>(
  definition: TableDefinition<T>,
  query: Query,
  cursorKey: CursorKey,
  walk: (scan: Scan) => Promise<readonly T[]>,
  place?: (document: T) => Promise<ReadonlyMap<string, unknown>>,
): Promise<Page<T>> {
  const checked = checkQuery(definition, query)
  const { orderBy, descending, limit } = checked
  const identity = (): string => queryIdentity(definition, checked)
  const after = query.after === undefined ? undefined : readCursor(cursorKey, identity(), orderBy.length, query.after)

  // One more than asked for tells whether there is a next page.
  const found = await walkLists(planScans(checked, after), limit + 1, walk, (lists) =>
    merge(lists, orderBy, descending),
  )
  const items = found.slice(0, limit)
  // What no index can hold stands behind all that it can: it is not gone on from.
  const last = found.length > limit ? await lastOf(items, orderBy, place) : undefined
  return last === undefined ? { items } : { items, next: writeCursor(cursorKey, identity(), last) }
}

const positionOf = (document: unknown, orderBy: readonly string[]): Position =>
  orderBy.map((path) => (valueAt(document, path) ?? null) as IndexValue)

const lastOf = async <T>(
  items: readonly T[],
  orderBy: readonly string[],
  place?: (document: T) => Promise<ReadonlyMap<string, unknown>>,
): Promise<Position | undefined> => {
  for (const item of [...items].reverse()) {
    const there = await place?.(item)
    const position = there ? orderBy.map((path) => (there.get(path) ?? null) as IndexValue) : positionOf(item, orderBy)
    if (position.every(isIndexValue)) return position
  }
  return undefined
}

async function walkLists<T>(
  lists: readonly (readonly Walk[])[],
  enough: number,
  walk: (scan: Scan) => Promise<readonly T[]>,
  merged: (lists: readonly (readonly T[])[]) => readonly T[],
): Promise<readonly T[]> {
  const [scans = []] = lists
  const [scan] = scans
  // Nearly every query is one walk: every call of everybody asks some.
  if (lists.length === 1 && scans.length === 1 && scan !== undefined) return walk({ ...scan, limit: enough })
  const found = await Promise.all(lists.map((one) => walkUntil(one, enough, walk)))
  return found.length === 1 ? (found[0] ?? []) : merged(found)
}

async function walkUntil<T>(
  scans: readonly Walk[],
  enough: number,
  walk: (scan: Scan) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = []
  for (const scan of scans) {
    found.push(...(await walk({ ...scan, limit: enough - found.length })))
    if (found.length >= enough) break
  }
  return found
}

function merge<T>(lists: readonly (readonly T[])[], orderBy: readonly string[], descending: boolean): readonly T[] {
  const sign = descending ? -1 : 1
  return lists
    .flat()
    .map((document) => ({ document, position: positionOf(document, orderBy) }))
    .sort((a, b) => sign * comparePositions(a.position, b.position))
    .map(({ document }) => document)
}

function comparePositions(a: Position, b: Position): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareIndexValues(a[i] ?? null, b[i] ?? null)
    if (order !== 0) return order
  }
  return 0
}
