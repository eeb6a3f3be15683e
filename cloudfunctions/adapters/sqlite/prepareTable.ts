import { StoreMisuse, type TableDefinition, type StoredDocument } from '../../ports/store'
import type { Connection } from './connection'
import type { SqliteFile } from './sqliteFile'
import { column, indexedPaths, indexName, tableName } from './scanSql'

interface Wanted {
  readonly table: string
  readonly paths: readonly string[]
  /** By name: the statement that makes it. */
  readonly indexes: ReadonlyMap<string, string>
}

const wantedFor = <T extends StoredDocument>(definition: TableDefinition<T>): Wanted => {
  const table = tableName(definition.name)
  const paths = indexedPaths(definition)
  // SQLite doesn't tell capital letters in names apart.
  if (new Set(paths.map((path) => path.toLowerCase())).size < paths.length)
    throw new StoreMisuse(`${definition.name}: indexed paths that differ in capital letters only`)
  const indexes = definition.indexes.map(({ name, fields, unique }) => {
    const index = indexName(definition.name, name)
    const columns = [...fields.map(column), ...(unique ? [] : ['id'])].join(',')
    return [index, `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${index} ON ${table}(${columns})`] as const
  })
  return { table, paths, indexes: new Map(indexes) }
}

const columnsOf = (connection: Connection, table: string): ReadonlySet<string> =>
  new Set(connection.rows('SELECT name FROM pragma_table_info(?)', [table]).map(([name]) => `[${String(name)}]`))
const indexesOf = (connection: Connection, table: string): ReadonlyMap<string, string> =>
  new Map(
    connection
      .rows(`SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL AND tbl_name=?`, [table])
      .map(([name, sql]) => [String(name), String(sql)]),
  )
const OWN_COLUMNS = ['[id]', '[version]', '[body]']

/** Whether table, columns and indexes are exactly as declared: then there is nothing to write. */
function isPrepared<T extends StoredDocument>(connection: Connection, definition: TableDefinition<T>): boolean {
  const { table, paths, indexes } = wantedFor(definition)
  const [columns, present] = [columnsOf(connection, table), indexesOf(connection, table)]
  return (
    columns.size === OWN_COLUMNS.length + paths.length &&
    paths.every((path) => columns.has(column(path))) &&
    present.size === indexes.size &&
    [...indexes].every(([name, sql]) => present.get(name) === sql)
  )
}

/**
 * Makes the table and exactly the declared indexes; rebuilds an index whose definition changed. Every indexed path has a
 * column beside `body`, filled from it when it is new. One that isn't declared any more goes: nobody would keep it true.
 * Without a type, so that SQLite keeps what it is given (`'520102'` stays text).
 */
function prepareTable<T extends StoredDocument>(connection: Connection, definition: TableDefinition<T>): void {
  const { table, paths, indexes } = wantedFor(definition)
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${table}(id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL)`,
  )
  const present = indexesOf(connection, table)
  for (const [name, sql] of present) if (indexes.get(name) !== sql) connection.exec(`DROP INDEX ${name}`)

  const columns = columnsOf(connection, table)
  const added = paths.filter((path) => !columns.has(column(path)))
  const declared = new Set([...OWN_COLUMNS, ...paths.map(column)])
  for (const name of columns) if (!declared.has(name)) connection.exec(`ALTER TABLE ${table} DROP COLUMN ${name}`)
  for (const path of added) connection.exec(`ALTER TABLE ${table} ADD COLUMN ${column(path)}`)
  if (added.length > 0)
    connection.exec(
      `UPDATE ${table} SET ${added.map((path) => `${column(path)}=json_extract(body,'$.${path}')`).join(', ')}`,
    )
  for (const [name, sql] of indexes) if (present.get(name) !== sql) connection.exec(sql)
}

/** Asked before each use of the table, prepares it once for each process; what failed is tried again by the next call. */
export function preparing<T extends StoredDocument>(
  file: SqliteFile,
  definition: TableDefinition<T>,
): () => Promise<void> {
  let prepared: Promise<void> | undefined
  const prepare = async (): Promise<void> => {
    if (await file.read((line) => isPrepared(line, definition))) return
    await file.write((line) => prepareTable(line, definition))
  }
  return () =>
    (prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined
      throw error
    }))
}
