import { DamagedDocument } from '../ports/store'
import type { StoredDocument, Table } from '../ports/store'

/** For what is made anew where it is missing (how far a job came, a session): damaged it is removed, and stops nothing for good. */
export const getOrForget = async <T extends StoredDocument>(table: Table<T>, id: string): Promise<T | undefined> => {
  try {
    return await table.get(id)
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error
    await table.remove(id)
    return undefined
  }
}
