import { StoreUnavailable } from '../../ports/store'
import type { Connection } from './connection'

/**
 * Of the tables, not of the documents.
 * - 1: `c_<name>(id, version, body)`, indexes on expressions over `body`
 * - 2: `t_<name>(id, version, body, [$.path] …)`, a column for every indexed path (prepareTable.ts)
 */
const LAYOUT = '2'
const TABLES_OF_1 = 'c_'
export const TABLES = 't_'

const namesOf = (connection: Connection, type: 'table' | 'index'): readonly string[] =>
  connection
    .rows(`SELECT name FROM sqlite_master WHERE type=? AND sql IS NOT NULL`, [type])
    .map(([name]) => String(name))

const layoutOf = (connection: Connection): string | undefined => {
  const tables = namesOf(connection, 'table')
  if (tables.length === 0) return 'none'
  if (!tables.includes('stamps')) return undefined
  return connection.rows('SELECT value FROM stamps WHERE name=?', ['layout'])[0]?.[0]?.toString()
}

const makeStamps = (connection: Connection, createdAs: Readonly<Record<string, string>>): void => {
  connection.exec('CREATE TABLE stamps(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)')
  for (const [name, value] of Object.entries({ ...createdAs, layout: LAYOUT }))
    connection.run('INSERT INTO stamps VALUES(?,?)', [name, value])
}

/**
 * The tables get the names of today, so that a program of the old layout that still runs finds none, and can't write rows
 * without columns. Columns and indexes are made for each table when it is first used.
 */
const bringFrom1 = (connection: Connection): void => {
  for (const index of namesOf(connection, 'index')) connection.exec(`DROP INDEX ${index}`)
  for (const table of namesOf(connection, 'table'))
    if (table.startsWith(TABLES_OF_1))
      connection.exec(`ALTER TABLE ${table} RENAME TO ${TABLES}${table.slice(TABLES_OF_1.length)}`)
  connection.run('UPDATE stamps SET value=? WHERE name=?', [LAYOUT, 'layout'])
}

/** Stamps a new file, brings an older layout to today's, all or nothing. Throws `StoreUnavailable` where it can't. */
export function bringToLayout(connection: Connection, file: string, createdAs: Readonly<Record<string, string>>): void {
  if (layoutOf(connection) === LAYOUT) return
  connection.transaction(() => {
    // Asked again: another process may have done it meanwhile.
    const layout = layoutOf(connection)
    if (layout === LAYOUT) return
    if (layout === 'none') return makeStamps(connection, createdAs)
    if (layout === '1') return bringFrom1(connection)
    throw new StoreUnavailable(
      layout === undefined ? `${file} is not a store` : `${file} has a layout this version doesn't know`,
    )
  })
}
