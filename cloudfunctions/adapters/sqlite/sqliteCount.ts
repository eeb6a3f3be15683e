import type { Store } from '../../ports/store'
import { counts, type CountRecord } from '../../records/count'
import { checkCounting, countOn } from '../store/countOn'
import { asStoreError } from './sqliteErrors'
import { preparing } from './prepareTable'
import type { SqliteFile } from './sqliteFile'
import { tableRows } from './tableRows'

/** `count` of the embedded store: looks and writes in one step, while no other process can. */
export const sqliteCount = (file: SqliteFile): Store['count'] => {
  const rows = tableRows(counts)
  const prepared = preparing(file, counts)
  return async (id, counting) => {
    try {
      checkCounting(id, counting)
      await prepared()
      return await file.write((line) => {
        const body = rows.body(line, id)
        const known = body === undefined ? undefined : (JSON.parse(body) as CountRecord)
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
