import { openMongoStore } from '../../adapters/mongo/openMongoStore'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { join } from 'node:path'
import type { Store } from '../../ports/store'
import { prepareTables } from './prepareTables'

/** The database of `MONGODB_URI`; without it the embedded store in `DATA_DIR`. See scripts/migrate.mjs. */
const open = (): Store => {
  const { MONGODB_URI: uri, MONGODB_DATABASE: database = 'resident_card', DATA_DIR } = process.env
  if (uri !== undefined && uri !== '') return openMongoStore({ uri, database, answerMs: 0 })
  return openSqliteStore({ file: join(DATA_DIR || join('.local', 'data'), 'store.db'), createdAs: { purpose: 'demo' } })
}

const main = async (): Promise<void> => {
  const store = open()
  try {
    await prepareTables(store, (line) => process.stdout.write(`${line}\n`))
  } finally {
    await store.close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`)
  process.exitCode = 1
})
