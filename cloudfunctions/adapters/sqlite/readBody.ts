import type { StoredDocument } from '../../ports/store'
import { applyChange } from '../store/applyChange'
import type { SqlValue } from './connection'

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const isOf = (id: string, value: unknown): value is StoredDocument =>
  typeof value === 'object' && value !== null && '_id' in value && value._id === id

/**
 * The document of a row. Where its body is none any more, what its columns still say, of no `schemaVersion` that any build ever
 * wrote: damaged to whoever reads it (`migratingStore`), and one row of a list.
 */
export const readBody = <T extends StoredDocument>(
  id: string,
  body: string,
  columns: () => Readonly<Record<string, SqlValue>>,
): T => {
  const document = parsed(body)
  if (isOf(id, document)) return document as T
  const left: Record<string, unknown> = { _id: id, schemaVersion: 0, version: 0 }
  const known = Object.entries(columns()).filter(([, value]) => value !== null)
  applyChange(left, { set: Object.fromEntries(known) })
  return left as unknown as T
}
