import { checkScan } from '../store/checkScan'
import type { Scan } from '../store/scan'
import type { SqlValue } from './connection'

/** The SQL of an indexed field. Paths are letters, digits, `_` and dots (checked with the definition). */
export const column = (path: string): string => (path === '_id' ? 'id' : `json_extract(body,'$.${path}')`)
export const tableName = (table: string): string => `c_${table}`
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
  const direction = scan.descending ? ' DESC' : ''
  const sql = [
    `SELECT body FROM ${tableName(table)}`,
    scan.index !== '_id' && `INDEXED BY ${indexName(table, scan.index)}`,
    conditions.length > 0 && `WHERE ${conditions.join(' AND ')}`,
    scan.orderBy.length > 0 && `ORDER BY ${scan.orderBy.map((path) => column(path) + direction).join(',')}`,
    `LIMIT ${bind(scan.limit)}`,
  ]
  return [sql.filter(Boolean).join(' '), parameters]
}
