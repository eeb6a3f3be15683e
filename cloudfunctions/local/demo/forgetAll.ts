import { CARDS, PEOPLE } from '../../adapters/synthetic/tables'
import type { StoredDocument, TableDefinition } from '../../ports/store'
import { ALL_TABLES } from '../../records/tables'
import { uploads } from '../../records/upload'
import type { Dependencies } from '../../runtime/dependencies'
import { demoSessions } from '../signIn/sessionRecord'

const BATCH = 500

type Definition = TableDefinition<StoredDocument>

/** Photos are named by their uploads, portraits by their people: the files go before what names them. */
const fileOf = ({ name }: Definition, document: StoredDocument): string | undefined => {
  if (name === uploads.name) return document._id
  return name === PEOPLE.name ? (document as StoredDocument & { readonly photoId?: string }).photoId : undefined
}

const forget = async ({ storeAsWritten, files }: Dependencies, definition: Definition): Promise<void> => {
  const table = storeAsWritten.table(definition)
  for (;;) {
    const { items } = await table.find({ index: '_id', equals: {}, limit: BATCH })
    if (items.length === 0) return
    for (const document of items) {
      const file = fileOf(definition, document)
      if (file !== undefined) await files.remove(file)
      await table.remove(document._id)
    }
  }
}

/**
 * Takes everything out of a demo store but reference data and what its keys are known by. What is left of a seeding that was
 * broken off is nobody's data, and half of a world is worse than none. Broken off itself, it is simply done again.
 */
export const forgetAll = async (deps: Dependencies): Promise<void> => {
  if (!deps.demo) throw new Error('only a demo store is ever emptied')
  const invented = [PEOPLE, CARDS, demoSessions] as unknown as readonly Definition[]
  for (const definition of [...ALL_TABLES, ...invented]) await forget(deps, definition)
}
