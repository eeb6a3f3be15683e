import type { Table, StoredDocument } from '../../ports/store'
import { swap } from '../../records/swap'

/** Changes a document whoever else is saving it; `change` answers undefined where there is nothing to change. */
export const saveAgain = <T extends StoredDocument>(
  table: Table<T>,
  id: string,
  change: (document: T) => T | undefined | Promise<T | undefined>,
): Promise<void> =>
  swap<T, T | undefined, void>({
    table,
    load: () => table.get(id),
    decide: async (document) => {
      const next = document && (await change(document))
      if (document === undefined || next === undefined) return { answer: undefined }
      return { of: document, replace: next, saved: () => undefined }
    },
  })
