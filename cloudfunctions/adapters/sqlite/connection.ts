import Database from 'libsql'
import { InvalidCursor, StoreMisuse, StoreUnavailable } from '../../ports/store'

/** One open file. Synchronous, as SQLite is: nothing of ours runs between two calls without an `await`. */
export interface Connection {
  /** Column values, row by row. */
  rows(sql: string, parameters: readonly SqlValue[]): readonly (readonly SqlValue[])[]
  /** Number of rows changed. */
  run(sql: string, parameters: readonly SqlValue[]): number
  exec(sql: string): void
  /** All or nothing. */
  transaction<T>(work: () => T): T
  close(): void
}
export type SqlValue = string | number | null

/** Opens (or makes) the file; throws the driver's errors. */
export function openConnection(file: string, busyTimeoutMs: number): Connection {
  const database = new Database(file, { timeout: busyTimeoutMs })
  const statements = new Map<string, ReturnType<typeof database.prepare>>()
  let open = true

  const prepared = (sql: string) => {
    if (!open) throw new StoreUnavailable('the store is closed')
    let statement = statements.get(sql)
    if (!statement) statements.set(sql, (statement = database.prepare(sql)))
    return statement
  }
  const exec = (sql: string): void => {
    if (!open) throw new StoreUnavailable('the store is closed')
    database.exec(sql)
  }
  return {
    // Always `all`: libsql's `get` leaves the statement open, and with it an old view of the file.
    rows: (sql, parameters) => prepared(sql).raw().all(parameters) as SqlValue[][],
    run: (sql, parameters) => prepared(sql).run(parameters).changes,
    exec,
    transaction(work) {
      exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        exec('COMMIT')
        return result
      } catch (error) {
        if (database.inTransaction) exec('ROLLBACK')
        throw error
      }
    },
    close() {
      if (!open) return
      open = false
      statements.clear()
      database.close()
    },
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Whether the driver refused a value that must be unique. */
export const isDuplicate = (error: unknown): boolean =>
  codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE' || codeOf(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY'

/** Our own errors stay; whatever else went wrong is an outage. */
export function asStoreError(error: unknown): Error {
  if (error instanceof StoreMisuse || error instanceof InvalidCursor || error instanceof StoreUnavailable) return error
  const message = error instanceof Error ? error.message : String(error)
  return new StoreUnavailable(`SQLite: ${codeOf(error)} ${message}`, { cause: error })
}
