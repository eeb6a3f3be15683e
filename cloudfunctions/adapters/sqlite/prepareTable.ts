import type { TableDefinition, StoredDocument } from '../../ports/store'
import type { Connection } from './connection'
import { column, indexName, tableName } from './scanSql'

/** Makes the table and exactly the declared indexes; rebuilds an index whose definition changed. */
export function prepareTable<T extends StoredDocument>(connection: Connection, definition: TableDefinition<T>): void {
  const table = tableName(definition.name)
  const wanted = new Map(
    definition.indexes.map(({ name, fields, unique }) => {
      const index = indexName(definition.name, name)
      const columns = [...fields.map(column), ...(unique ? [] : ['id'])].join(',')
      return [index, `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${index} ON ${table}(${columns})`]
    }),
  )
  connection.transaction(() => {
    connection.exec(
      `CREATE TABLE IF NOT EXISTS ${table}(id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL)`,
    )
    const present = connection.rows(
      `SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL AND tbl_name=?`,
      [table],
    )
    for (const [name, sql] of present) {
      if (wanted.get(String(name)) === sql) wanted.delete(String(name))
      else connection.exec(`DROP INDEX ${String(name)}`)
    }
    for (const sql of wanted.values()) connection.exec(sql)
  })
}
