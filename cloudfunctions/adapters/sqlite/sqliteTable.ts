import { StoreMisuse, type Table, type TableDefinition, type StoredDocument } from '../../ports/store'
import { checkChange } from '../store/checkChange'
import { checkDocument, checkId, checkVersion } from '../store/checkDocument'
import type { CursorKey } from '../store/cursor'
import { findPage } from '../store/findPage'
import { nameDuplicate } from '../store/nameDuplicate'
import type { Scan } from '../store/scan'
import { valueAt } from '../store/valueAt'
import { applyChange } from '../store/applyChange'
import { asStoreError, isDuplicate, type Connection, type SqlValue } from './connection'
import { prepareTable } from './prepareTable'
import { column, scanSql, tableName } from './scanSql'

const BATCH = 500

/** A table of JSON documents: `id`, `version` (both also in the document) and `body`. */
export function sqliteTable<T extends StoredDocument>(
  connection: Connection,
  definition: TableDefinition<T>,
  cursorKey: CursorKey,
): Table<T> {
  const table = tableName(definition.name)
  let prepared = false
  const guard = async <R>(work: () => R | Promise<R>): Promise<R> => {
    try {
      if (!prepared) prepareTable(connection, definition)
      prepared = true
      return await work()
    } catch (error) {
      throw asStoreError(error)
    }
  }

  const read = (id: string): { readonly version: number; readonly body: string } | undefined => {
    const [row] = connection.rows(`SELECT version, body FROM ${table} WHERE id=?`, [id])
    return row && { version: Number(row[0]), body: String(row[1]) }
  }
  const walk = (scan: Scan): Promise<readonly T[]> => {
    const [sql, parameters] = scanSql(definition.name, scan)
    return Promise.resolve(connection.rows(sql, parameters).map(([body]) => JSON.parse(String(body)) as T))
  }
  const save = (id: string, expectedVersion: number, document: object) => {
    const body = JSON.stringify({ ...document, version: expectedVersion + 1 })
    const sql = `UPDATE ${table} SET version=?, body=? WHERE id=? AND version=?`
    try {
      // Another process may have saved since we read: the condition is what decides.
      const changed = connection.run(sql, [expectedVersion + 1, body, id, expectedVersion])
      return changed === 1 ? ({ ok: true } as const) : ({ ok: false, reason: read(id) ? 'stale' : 'missing' } as const)
    } catch (error) {
      if (isDuplicate(error)) return { ok: false, reason: 'duplicate' } as const
      throw error
    }
  }

  return {
    insert: (document) =>
      guard(async () => {
        checkDocument(definition, document)
        try {
          const sql = `INSERT INTO ${table}(id,version,body) VALUES(?,?,?)`
          connection.run(sql, [document._id, document.version, JSON.stringify(document)])
          return { ok: true }
        } catch (error) {
          if (!isDuplicate(error)) throw error
          const duplicate = await nameDuplicate(definition, document, (index, { _id }) => {
            const fields = index === '_id' ? ['_id'] : index.fields
            const sql = `SELECT 1 FROM ${table} WHERE ${fields.map((path) => `${column(path)}=?`).join(' AND ')} LIMIT 1`
            const values = fields.map((path) => (path === '_id' ? _id : (valueAt(document, path) as SqlValue)))
            return Promise.resolve(connection.rows(sql, values).length > 0)
          })
          if (duplicate === undefined) throw error
          return { ok: false, duplicate }
        }
      }),
    insertMany: (documents) =>
      guard(async () => {
        for (const document of documents) checkDocument(definition, document)
        const sql = `INSERT INTO ${table}(id,version,body) SELECT ?,?,? WHERE NOT EXISTS(SELECT 1 FROM ${table} WHERE id=?)`
        for (let i = 0; i < documents.length; i += BATCH) {
          try {
            connection.transaction(() => {
              for (const document of documents.slice(i, i + BATCH))
                connection.run(sql, [document._id, document.version, JSON.stringify(document), document._id])
            })
          } catch (error) {
            if (isDuplicate(error)) throw new StoreMisuse(`${definition.name}: a duplicate among the documents`)
            throw error
          }
          await new Promise(setImmediate) // lets waiting calls in between
        }
      }),
    get: (id) =>
      guard(() => {
        checkId(id)
        const found = read(id)
        return found && (JSON.parse(found.body) as T)
      }),
    find: (query) => guard(() => findPage(definition, query, cursorKey, walk)),
    update: (id, expectedVersion, change) =>
      guard(() => {
        checkId(id)
        checkVersion(expectedVersion)
        checkChange(definition, change)
        const found = read(id)
        if (!found) return { ok: false, reason: 'missing' }
        if (found.version !== expectedVersion) return { ok: false, reason: 'stale' }
        const document = JSON.parse(found.body) as Record<string, unknown>
        applyChange(document, change)
        return save(id, expectedVersion, document)
      }),
    replace: (id, expectedVersion, document) =>
      guard(() => {
        checkVersion(expectedVersion)
        checkDocument(definition, document)
        if (document._id !== id) throw new StoreMisuse(`${definition.name}: replaced by another _id`)
        return save(id, expectedVersion, document)
      }),
    remove: (id) =>
      guard(() => {
        checkId(id)
        connection.run(`DELETE FROM ${table} WHERE id=?`, [id])
      }),
  }
}
