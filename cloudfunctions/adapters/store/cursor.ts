import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { InvalidCursor, type IndexValue } from '../../ports/store'
import { isIndexValue } from './isIndexValue'

/** Where a page ended: the values of the ordering fields, `_id` last. */
export type Position = readonly IndexValue[]

/**
 * The secret under which cursors are made. Whoever serves the same people from the same store needs the same one; asked
 * for at the first page, so that the keys may be opened after the store.
 */
export type CursorKey = () => Uint8Array

/** For a store that one process has to itself: cursors end with it. */
export const ownCursorKey = (): CursorKey => {
  const key = randomBytes(32)
  return () => key
}

const MAC_BYTES = 16
/** Longer than any we make: the fields of an index are short. */
const MOST_CHARACTERS = 4096

/** Bound to its query, so that a cursor of another list is refused; keyed, so that nobody but us makes one. */
const macOf = (key: CursorKey, query: string, position: string): Buffer =>
  createHmac('sha256', key()).update(`cursor:${query.length}:${query}`).update(position).digest().subarray(0, MAC_BYTES)

export function writeCursor(key: CursorKey, query: string, position: Position): string {
  const text = JSON.stringify(position)
  return Buffer.concat([macOf(key, query, text), Buffer.from(text)]).toString('base64url')
}

/**
 * Throws `InvalidCursor` unless `writeCursor` made it for this very query, of so many values. What the values are is
 * looked at all the same: a driver must never be given an object for a value.
 */
export function readCursor(key: CursorKey, query: string, values: number, cursor: string): Position {
  if (cursor.length > MOST_CHARACTERS) throw new InvalidCursor('not a cursor')
  const bytes = Buffer.from(cursor, 'base64url')
  const text = bytes.subarray(MAC_BYTES).toString()
  const given = bytes.subarray(0, MAC_BYTES)
  const isOurs = given.length === MAC_BYTES && timingSafeEqual(given, macOf(key, query, text))
  if (!isOurs || bytes.toString('base64url') !== cursor) throw new InvalidCursor('not a cursor of this query')
  const position = parsed(text)
  const isPosition = Array.isArray(position) && position.length === values && position.every(isIndexValue)
  if (!isPosition || typeof position.at(-1) !== 'string') throw new InvalidCursor('not a position of this query')
  return position as Position
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InvalidCursor('not a cursor', { cause })
  }
}
