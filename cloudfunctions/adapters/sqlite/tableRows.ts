import type { IndexDefinition, SaveResult, StoredDocument, TableDefinition } from '../../ports/store'
import type { Scan } from '../store/scan'
import { valueAt } from '../store/valueAt'
import type { Connection, SqlValue } from './connection'
import { readBody } from './readBody'
import { column, indexedPaths, scanSql, tableName } from './scanSql'
import { isDuplicate } from './sqliteErrors'

type Inserted = { readonly ok: true } | { readonly ok: false; readonly duplicate: string }

export interface TableRows<T extends StoredDocument> {
  get(line: Connection, id: string): T | undefined
  walk(line: Connection, scan: Scan): readonly T[]
  /** What the indexes hold of a document, by path: of one that is damaged not what it says. */
  place(line: Connection, id: string): ReadonlyMap<string, unknown>
  columns(line: Connection, id: string): { readonly version: number; readonly indexed: readonly SqlValue[] } | undefined
  /** What a document holds at the indexed paths, in the order of their columns. */
  indexed(document: T): readonly SqlValue[]
  insert(line: Connection, document: T): Inserted
  /** Those whose id isn't there yet. */
  insertMissing(line: Connection, documents: readonly T[]): void
  /** Counts the document's version up. `before`: what the columns hold now. Only inside the transaction that looked. */
  save(line: Connection, document: T, before: readonly SqlValue[]): SaveResult
  remove(line: Connection, id: string): void
}

/** The statements of one table. Everything that writes runs inside a transaction of its caller's. */
export function tableRows<T extends StoredDocument>(definition: TableDefinition<T>): TableRows<T> {
  const table = tableName(definition.name)
  const paths = indexedPaths(definition)
  const columns = paths.map(column)
  const names = ['id', 'version', 'body', ...columns].join(',')
  const places = ['?', '?', '?', ...columns.map(() => '?')].join(',')
  const indexed = (document: T): SqlValue[] => paths.map((path) => (valueAt(document, path) ?? null) as SqlValue)
  const rowOf = (document: T): SqlValue[] => [
    document._id,
    document.version,
    JSON.stringify(document),
    ...indexed(document),
  ]

  const holds = (line: Connection, index: IndexDefinition | '_id', document: T): boolean => {
    const fields = index === '_id' ? ['_id'] : index.fields
    const sql = `SELECT 1 FROM ${table} WHERE ${fields.map((path) => `${column(path)}=?`).join(' AND ')} LIMIT 1`
    return (
      line.rows(
        sql,
        fields.map((path) => valueAt(document, path) as SqlValue),
      ).length > 0
    )
  }
  /** `_id` first, then in declared order, whatever order SQLite checks in. */
  const duplicateOf = (line: Connection, document: T): string | undefined => {
    if (holds(line, '_id', document)) return '_id'
    return definition.indexes.find((index) => index.unique && holds(line, index, document))?.name
  }

  const columnsIn: TableRows<T>['columns'] = (line, id) => {
    const [row] = line.rows(`SELECT ${['version', ...columns].join(',')} FROM ${table} WHERE id=?`, [id])
    return row && { version: Number(row[0]), indexed: row.slice(1) as SqlValue[] }
  }
  /** What the columns of a row hold, by path. */
  const columnsOf = (line: Connection, id: string): Readonly<Record<string, SqlValue>> => {
    const { indexed: values = [] } = columnsIn(line, id) ?? {}
    return Object.fromEntries(paths.map((path, at) => [path, values[at] ?? null]))
  }

  return {
    indexed,
    get(line, id) {
      const body = line.rows(`SELECT body FROM ${table} WHERE id=?`, [id])[0]?.[0]
      return body === undefined ? undefined : readBody<T>(id, String(body), () => columnsOf(line, id))
    },
    walk(line, scan) {
      const [sql, parameters] = scanSql(definition.name, scan)
      return line
        .rows(sql, parameters)
        .map(([body, id]) => readBody<T>(String(id), String(body), () => columnsOf(line, String(id))))
    },
    place: (line, id) => new Map<string, unknown>([['_id', id], ...Object.entries(columnsOf(line, id))]),
    columns: columnsIn,
    insert(line, document) {
      try {
        line.run(`INSERT INTO ${table}(${names}) VALUES(${places})`, rowOf(document))
        return { ok: true }
      } catch (error) {
        const duplicate = isDuplicate(error) ? duplicateOf(line, document) : undefined
        if (duplicate === undefined) throw error
        return { ok: false, duplicate }
      }
    },
    insertMissing(line, documents) {
      const sql = `INSERT INTO ${table}(${names}) SELECT ${places} WHERE NOT EXISTS(SELECT 1 FROM ${table} WHERE id=?)`
      for (const document of documents) line.run(sql, [...rowOf(document), document._id])
    },
    save(line, document, before) {
      const next = { ...document, version: document.version + 1 }
      const values = indexed(next)
      // Only what changed is set: SQLite writes every index on a column that is set anew.
      const changed = paths.flatMap((_, at) => (before[at] === values[at] ? [] : [at]))
      const set = ['version=?', 'body=?', ...changed.map((at) => `${columns[at]}=?`)].join(', ')
      const given = [next.version, JSON.stringify(next), ...changed.map((at) => values[at] ?? null)]
      try {
        const saved = line.run(`UPDATE ${table} SET ${set} WHERE id=? AND version=?`, [
          ...given,
          document._id,
          document.version,
        ])
        return saved === 1 ? { ok: true } : { ok: false, reason: 'stale' }
      } catch (error) {
        if (isDuplicate(error)) return { ok: false, reason: 'duplicate' }
        throw error
      }
    },
    remove: (line, id) => void line.run(`DELETE FROM ${table} WHERE id=?`, [id]),
  }
}
