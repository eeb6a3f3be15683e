import type { AuthorityFile } from '@resident-card/shared'
import type { Store, StoredDocument, Table } from '../ports/store'
import { ONCE, swap } from '../records/swap'
import { AUTHORITIES, IMPORTS } from './tables'
import { getOrForget } from '../records/getOrForget'

const NAME = 'authorities'

/** Overtaken, another function imports the same file. */
const replaceOnce = <T extends StoredDocument>(table: Table<T>, stored: T, document: T): Promise<void> =>
  swap<T, T, void>({
    table,
    load: async () => stored,
    decide: () => ({ of: stored, replace: document, saved: () => undefined }),
    ...ONCE,
    overtaken: () => undefined,
  })

/** Puts the offices of a file into the store, unless it holds this or a later file already. Safe to run twice. */
export const importAuthorities = async (store: Store, file: AuthorityFile): Promise<void> => {
  const imports = store.table(IMPORTS)
  const known = await getOrForget(imports, NAME)
  if (known !== undefined && (known.dataVersion === file.version || known.effectiveFrom > file.effectiveFrom)) return

  const documents = file.authorities.map((authority) => ({
    _id: authority.id,
    schemaVersion: 1,
    version: 1,
    dataVersion: file.version,
    authority,
  }))
  const authorities = store.table(AUTHORITIES)
  await authorities.insertMany(documents)
  if (known !== undefined) {
    for (const document of documents) {
      const stored = await getOrForget(authorities, document._id)
      if (stored === undefined) await authorities.insert(document)
      else await replaceOnce(authorities, stored, document)
    }
  }
  const { version: dataVersion, effectiveFrom, source } = file
  const done = { _id: NAME, schemaVersion: 1, version: 1, dataVersion, effectiveFrom, source }
  if (known === undefined) await imports.insert(done)
  else await replaceOnce(imports, known, done)
}
