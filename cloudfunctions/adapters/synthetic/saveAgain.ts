import { StoreUnavailable } from '../../ports/store'
import type { Table, StoredDocument } from '../../ports/store'

const TRIES = 8

/** Changes a document whoever else is saving it; `change` answers undefined where there is nothing to change. */
export const saveAgain = async <T extends StoredDocument>(
  collection: Table<T>,
  id: string,
  change: (document: T) => T | undefined | Promise<T | undefined>,
): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const document = await collection.get(id)
    const next = document && (await change(document))
    if (document === undefined || next === undefined) return
    const saved = await collection.replace(id, document.version, next)
    if (saved.ok) return
  }
  throw new StoreUnavailable('kept being overtaken')
}
