import { createHash } from 'node:crypto'
import { openConnection, type Connection } from '../../adapters/sqlite/connection'

/**
 * A backup is one file: a copy of the store as it was at one moment, with two tables more. `backupFiles` holds the sealed
 * files, `backupFacts` what it is. SQLite, because it is what the store is: it can be looked into and checked by any tool.
 */
const FORM = '1'
const FILES = 'backupFiles'
const FACTS = 'backupFacts'

export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
}

export interface Archive {
  addFile(id: string, content: Uint8Array): void
  readonly ids: () => readonly string[]
  /** Throws `BackupProblem` when it isn't what was put in. */
  file(id: string): Uint8Array
  close(): void
}

const sumOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

const overConnection = (connection: Connection): Archive => ({
  addFile: (id, content) =>
    void connection.run(`INSERT INTO ${FILES} VALUES(?,?,?)`, [id, sumOf(content), Buffer.from(content)]),
  ids: () => connection.rows(`SELECT id FROM ${FILES} ORDER BY id`).map(([id]) => String(id)),
  file: (id) => {
    const [row] = connection.rows(`SELECT sum, content FROM ${FILES} WHERE id=?`, [id])
    const content = row?.[1]
    if (!(content instanceof Uint8Array) || sumOf(content) !== row?.[0])
      throw new BackupProblem(`the backup is damaged: file ${id}`)
    return content
  },
  close: () => connection.close(),
})

/** Makes a backup out of a plain copy of a store. */
export const makeArchive = (path: string, madeAt: number): Archive => {
  const connection = openConnection(path, 0)
  connection.exec(`CREATE TABLE ${FACTS}(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)`)
  connection.exec(`CREATE TABLE ${FILES}(id TEXT PRIMARY KEY NOT NULL, sum TEXT NOT NULL, content BLOB NOT NULL)`)
  for (const fact of [
    ['form', FORM],
    ['madeAt', new Date(madeAt).toISOString()],
  ])
    connection.run(`INSERT INTO ${FACTS} VALUES(?,?)`, fact)
  return overConnection(connection)
}

const factsOf = (connection: Connection): ReadonlyMap<string, string> => {
  try {
    return new Map(
      connection.rows(`SELECT name, value FROM ${FACTS}`).map(([name, value]) => [String(name), String(value)]),
    )
  } catch (cause) {
    throw new BackupProblem('this is no backup of the embedded store', { cause })
  }
}

/** Looked through from end to end. Throws `BackupProblem` where it isn't a whole backup of a form that is known. */
export const openArchive = (path: string): Archive & { readonly madeAt: string } => {
  const connection = openConnection(path, 0)
  try {
    const facts = factsOf(connection)
    if (facts.get('form') !== FORM) throw new BackupProblem('this backup was made by a later build')
    const [checked] = connection.rows('PRAGMA integrity_check(1)')
    if (checked?.[0] !== 'ok') throw new BackupProblem('the backup is damaged')
    return { ...overConnection(connection), madeAt: facts.get('madeAt') ?? '' }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Makes a plain store of a copy of a backup. */
export const stripArchive = (path: string): void => {
  const connection = openConnection(path, 0)
  connection.exec(`DROP TABLE ${FILES}`)
  connection.exec(`DROP TABLE ${FACTS}`)
  connection.exec('VACUUM')
  connection.close()
}
