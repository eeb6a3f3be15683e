import type { Store } from '../../ports/store'
import { counts, type CountRecord } from '../../records/count'
import { checkCounting, countOn } from '../store/countOn'
import { asStoreError, type Connection } from './connection'
import { prepareTable } from './prepareTable'
import { tableName } from './scanSql'

/** `count` of the embedded store: reads and writes while no other process can. */
export const sqliteCount = (connection: Connection): Store['count'] => {
  const table = tableName(counts.name)
  let prepared = false
  const read = (id: string): CountRecord | undefined => {
    const [row] = connection.rows(`SELECT body FROM ${table} WHERE id=?`, [id])
    return row && (JSON.parse(String(row[0])) as CountRecord)
  }
  const write = (record: CountRecord): void => {
    const sql = `INSERT INTO ${table}(id,version,body) VALUES(?,?,?)
      ON CONFLICT(id) DO UPDATE SET version=excluded.version, body=excluded.body`
    connection.run(sql, [record._id, record.version, JSON.stringify(record)])
  }
  return async (id, counting) => {
    try {
      checkCounting(id, counting)
      if (!prepared) prepareTable(connection, counts)
      prepared = true
      return connection.transaction(() => {
        const known = read(id)
        const counted = countOn(known, counting)
        const { count, until } = counted
        if (count !== (known?.count ?? 0) || (count > 0 && until !== known?.until))
          write({ _id: id, schemaVersion: 1, version: (known?.version ?? 0) + 1, count, until })
        return counted
      })
    } catch (error) {
      throw asStoreError(error)
    }
  }
}
