import type { Store } from '../../ports/store'
import { ownCursorKey, type CursorKey } from '../store/cursor'
import { tableCache } from '../store/tableCache'
import { asStoreError } from './asStoreError'
import { mongoConnection } from './connection'
import type { IndexPolicy } from './prepareIndexes'
import { mongoCount } from './mongoCount'
import { mongoTable } from './mongoTable'

export interface MongoStoreOptions {
  /** `mongodb://…`, with credentials; never logged. */
  readonly uri: string
  readonly database: string
  /** One for all who serve from this database; without it cursors end with the process. */
  readonly cursorKey?: CursorKey
  /** At most so many connections from this process. 5 unless said. */
  readonly connections?: number
  /** Milliseconds an answer may take, 0 = for ever: whoever makes indexes waits for minutes. 5000 unless said. */
  readonly answerMs?: number
  /**
   * `asked`: only `npm run migrate` changes the indexes of a table that is there; without one of them the store is
   * unavailable (`IndexesMissing`). `onFirstUse`, unless said: for tests and for one machine.
   */
  readonly indexes?: IndexPolicy
}

/** The store in production. Opening touches no network: the first call connects, and every later one shares that. */
export function openMongoStore({
  uri,
  database,
  cursorKey = ownCursorKey(),
  connections,
  answerMs,
  indexes = 'onFirstUse',
}: MongoStoreOptions): Store {
  const connection = mongoConnection(uri, database, connections, answerMs)
  return {
    table: tableCache((definition) => mongoTable(connection, definition, cursorKey, indexes)),
    count: mongoCount(connection, indexes),
    async ping() {
      try {
        await (await connection.database()).command({ ping: 1 })
      } catch (error) {
        connection.forgetIfClosed(error)
        throw asStoreError(error)
      }
    },
    close: () => connection.close(),
  }
}
