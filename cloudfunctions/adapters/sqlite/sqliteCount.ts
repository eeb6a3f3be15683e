import type { Store } from '../../ports/store'
import { counts } from '../../records/count'
import { checkCounting, countOn } from '../store/countOn'
import { asStoreError } from './sqliteErrors'
import { preparing } from './prepareTable'
import type { SqliteFile } from './sqliteFile'
import { tableRows } from './tableRows'

/** `count` of the embedded store: looks and writes in one step, while no other process can. */
export const sqliteCount = (file: SqliteFile): Store['count'] => {
  const rows = tableRows(counts)
  const { isWhole = () => true } = counts
  const prepared = preparing(file, counts)
  return async (id, counting) => {
    try {
      checkCounting(id, counting)
      await prepared()
      return await file.write((line) => {
        const found = rows.get(line, id)
        // A count that can't be read begins anew: nobody is kept out by it for good.
        const known = found !== undefined && isWhole(found) ? found : undefined
        if (found !== known) rows.remove(line, id)
        const counted = countOn(known, counting)
        const { count, until } = counted
        if (count === (known?.count ?? 0) && (count === 0 || until === known?.until)) return counted
        if (known === undefined) rows.insert(line, { _id: id, schemaVersion: 1, version: 1, count, until })
        else rows.save(line, { ...known, count, until }, rows.indexed(known))
        return counted
      })
    } catch (error) {
      throw asStoreError(error)
    }
  }
}
