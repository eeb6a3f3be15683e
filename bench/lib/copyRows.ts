import { openConnection, type Connection } from '../../cloudfunctions/adapters/sqlite/connection'
import { indexName, indexedPaths, tableName } from '../../cloudfunctions/adapters/sqlite/scanSql'
import { applications } from '../../cloudfunctions/records/application'

const PATIENCE_MS = 60_000
/** A key for each copy, so that copying costs no search for its place: in order, and behind those made by chance. */
const KEY = `printf('z%025d', n)`
const OWN = ['openKey', 'submitKey', 'caseNo', 'holder']
const FAST = ['synchronous=OFF', 'cache_size=-200000', 'wal_autocheckpoint=20000']

const indexStatements = (line: Connection, table: string): readonly string[] =>
  line
    .rows(`SELECT sql FROM sqlite_master WHERE type='index' AND sql IS NOT NULL AND tbl_name=?`, [table])
    .map(([sql]) => String(sql))

/**
 * Copies the case `id` so often, past the store's port: a million through it take a quarter of an hour. `bodies: false` leaves
 * text there that is no document: fewer bytes, and whoever reads one that isn't due is found out. Only while nobody writes.
 */
export const copyRows = (file: string, id: string, count: number, { bodies }: { readonly bodies: boolean }): void => {
  const line = openConnection(file, PATIENCE_MS)
  const table = tableName(applications.name)
  for (const setting of FAST) line.exec(`PRAGMA ${setting}`)
  const indexes = indexStatements(line, table)
  for (const { name } of applications.indexes) line.exec(`DROP INDEX ${indexName(applications.name, name)}`)
  const paths = indexedPaths(applications)
  const columns = paths.map((path) => `[$.${path}]`)
  const set = ['_id', ...OWN].map((path) => `'$.${path}', ${KEY}`).join(', ')
  const body = bodies ? `json_set(body, ${set})` : `'unread'`
  const values = paths.map((path, at) => (OWN.includes(path) ? KEY : (columns[at] ?? '')))
  line.exec(`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM numbers WHERE n < ${count})
    INSERT INTO ${table}(id, version, body, ${columns.join(', ')})
    SELECT ${KEY}, version, ${body}, ${values.join(', ')}
    FROM numbers, (SELECT * FROM ${table} WHERE id='${id}')`)
  for (const sql of indexes) line.exec(sql)
  line.close()
}
