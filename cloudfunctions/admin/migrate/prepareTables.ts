import { CARDS, PEOPLE } from '../../adapters/synthetic/tables'
import type { Store, StoredDocument, TableDefinition } from '../../ports/store'
import { keyChecks } from '../../records/keyCheck'
import { storeFacts } from '../../records/storeFact'
import { ALL_TABLES } from '../../records/tables'
import { AUTHORITIES, CALENDARS, IMPORTS } from '../../reference/tables'
import { demoSessions } from '../../local/signIn/sessionRecord'

/** Every table a function or the gateway asks for. */
export const SERVED_TABLES: readonly TableDefinition<StoredDocument>[] = [
  ...ALL_TABLES,
  ...([
    CARDS,
    PEOPLE,
    keyChecks,
    storeFacts,
    AUTHORITIES,
    CALENDARS,
    IMPORTS,
    demoSessions,
  ] as readonly TableDefinition<StoredDocument>[]),
]

/**
 * Makes what this build's tables lack of indexes (and columns, in the embedded store), one table after the other. Done twice
 * it is the same as once, and may be broken off. `told` hears of each table that is ready. `store`: one that makes indexes on
 * first use.
 */
export const prepareTables = async (store: Store, told: (line: string) => void): Promise<void> => {
  for (const definition of SERVED_TABLES) {
    const { name, indexes } = definition
    await store.table(definition).find({ index: '_id', equals: {}, limit: 1 })
    told(`${name}: ${indexes.length === 0 ? 'by its id' : indexes.map((index) => index.name).join(', ')}`)
  }
}
