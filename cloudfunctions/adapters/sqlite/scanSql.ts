import type { StoredDocument, TableDefinition } from '../../ports/store'
import { checkScan } from '../store/checkScan'
import type { Scan } from '../store/scan'
import type { SqlValue } from './connection'
import { TABLES } from './layout'

/**
 * The column of an indexed field. Paths are letters, digits, `_` and dots (checked with the definition). In brackets: in
 * quotation marks SQLite would take the name of a missing column for a text.
 */
export const column = (path: string): string => (path === '_id' ? 'id' : `[$.${path}]`)
/** The paths that have a column of their own, each once. */
export const indexedPaths = <T extends StoredDocument>({ indexes }: TableDefinition<T>): readonly string[] =>
  [...new Set(indexes.flatMap(({ fields }) => fields))].filter((path) => path !== '_id')
export const tableName = (table: string): string => TABLES + table
export const indexName = (table: string, index: string): string => `i_${table}_${index}`

/** A walk as one SELECT along its index: `INDEXED BY` leaves SQLite no other choice. */
export function scanSql(table: string, scan: Scan): readonly [sql: string, parameters: SqlValue[]] {
  checkScan(scan)
  const parameters: SqlValue[] = []
  const bind = (value: SqlValue): string => {
    parameters.push(value)
    return '?'
  }
  const conditions = scan.equals.map(([path, value]) =>
    value === null ? `${column(path)} IS NULL` : `${column(path)}=${bind(value)}`,
  )
  if (scan.bound) {
    const { field, lower, upper } = scan.bound
    conditions.push(`${column(field)}${lower.inclusive ? '>=' : '>'}${bind(lower.value)}`)
    if (upper) conditions.push(`${column(field)}${upper.inclusive ? '<=' : '<'}${bind(upper.value)}`)
  }
  const along = scan.index === '_id' ? '' : ` INDEXED BY ${indexName(table, scan.index)}`
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  const direction = scan.descending ? ' DESC' : ''
  const order = scan.orderBy.map((path) => column(path) + direction).join(',')
  const orderBy = order === '' ? '' : ` ORDER BY ${order}`
  return [`SELECT body,id FROM ${tableName(table)}${along}${where}${orderBy} LIMIT ${bind(scan.limit)}`, parameters]
}
