import { createHash } from 'node:crypto'
import { InvalidCursor, type IndexValue } from '../../ports/store'

/** Where a page ended: the values of the ordering fields, `_id` last. */
export type Position = readonly IndexValue[]

const DIGEST_BYTES = 9

/**
 * Bound to its query by a digest, so that a cursor of another list, or one changed by hand, is refused. It isn't a
 * secret: who forges one begins elsewhere in a list they may read anyway.
 */
const digest = (query: string, position: string): Buffer =>
  createHash('sha256').update(query).update('\n').update(position).digest().subarray(0, DIGEST_BYTES)

export function writeCursor(query: string, position: Position): string {
  const text = JSON.stringify(position)
  return Buffer.concat([digest(query, text), Buffer.from(text)]).toString('base64url')
}

/** Throws `InvalidCursor` unless `writeCursor` made it for this very query. */
export function readCursor(query: string, cursor: string): Position {
  const bytes = Buffer.from(cursor, 'base64url')
  const text = bytes.subarray(DIGEST_BYTES).toString()
  const intact = bytes.toString('base64url') === cursor && bytes.subarray(0, DIGEST_BYTES).equals(digest(query, text))
  if (!intact) throw new InvalidCursor('not a cursor of this query')
  try {
    return JSON.parse(text) as Position
  } catch (cause) {
    throw new InvalidCursor('not a cursor', { cause })
  }
}
