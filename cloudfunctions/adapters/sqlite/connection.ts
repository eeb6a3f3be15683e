import Database from 'libsql'
import AsyncDatabase from 'libsql/promise'
import { StoreUnavailable } from '../../ports/store'

/** One open line to the file. Synchronous, as SQLite is, but for `aside`. */
export interface Connection {
  /** Column values, row by row. */
  rows(sql: string, parameters?: readonly SqlParameter[]): readonly (readonly SqlParameter[])[]
  /** Number of rows changed. */
  run(sql: string, parameters?: readonly SqlParameter[]): number
  exec(sql: string): void
  /** All or nothing; inside another one, too. */
  transaction<T>(work: () => T): T
  /** On a thread of the driver's, where waiting for the disk stops nobody. Nothing else may be asked meanwhile. */
  aside(sql: string): Promise<void>
  inTransaction(): boolean
  close(): void
}
export type SqlValue = string | number | null
/** A row may hold bytes, too; what is indexed never does. */
type SqlParameter = SqlValue | Uint8Array

/** Opens (or makes) the file; throws the driver's errors. */
export function openConnection(file: string, busyTimeoutMs: number): Connection {
  const database = new Database(file, { timeout: busyTimeoutMs })
  const statements = new Map<string, ReturnType<typeof database.prepare>>()
  let open = true

  const opened = (): typeof database => {
    if (!open) throw new StoreUnavailable('the store is closed')
    return database
  }
  const prepared = (sql: string) => {
    const known = opened()
    let statement = statements.get(sql)
    if (!statement) {
      statement = known.prepare(sql)
      // Column values, not objects, of whatever answers rows.
      statements.set(sql, statement.reader ? statement.raw() : statement)
    }
    return statement
  }
  const run = (sql: string, parameters: readonly SqlParameter[] = []): number => prepared(sql).run(parameters).changes
  return {
    // Always `all`: libsql's `get` leaves the statement open, and with it an old view of the file.
    rows: (sql, parameters = []) => prepared(sql).all(parameters) as SqlParameter[][],
    run,
    exec: (sql) => void opened().exec(sql),
    transaction(work) {
      const isInner = database.inTransaction
      run(isInner ? 'SAVEPOINT inner_work' : 'BEGIN IMMEDIATE')
      try {
        const result = work()
        run(isInner ? 'RELEASE inner_work' : 'COMMIT')
        return result
      } catch (error) {
        // SQLite has rolled everything back by itself after some errors.
        if (database.inTransaction) {
          run(isInner ? 'ROLLBACK TO inner_work' : 'ROLLBACK')
          if (isInner) run('RELEASE inner_work')
        }
        throw error
      }
    },
    // Both classes are shells around the same native connection; only this one waits on another thread.
    aside: (sql) => AsyncDatabase.prototype.exec.call(opened(), sql) as Promise<void>,
    inTransaction: () => open && database.inTransaction,
    close() {
      if (!open) return
      open = false
      statements.clear()
      database.close()
    },
  }
}
