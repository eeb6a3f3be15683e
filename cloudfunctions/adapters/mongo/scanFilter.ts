import type { Filter, FindOptions } from 'mongodb'
import { checkScan } from '../store/checkScan'
import type { Scan } from '../store/scan'

/** A record as the driver sees it. */
export interface MongoDocument {
  readonly _id: string
  readonly [field: string]: unknown
}

/** A walk as `find` arguments. `$gt` and its like keep to the type of their operand, `null` also finds missing. */
export function scanFilter(scan: Scan): readonly [Filter<MongoDocument>, FindOptions] {
  checkScan(scan)
  const filter: Record<string, unknown> = Object.fromEntries(scan.equals)
  if (scan.bound) {
    const { field, lower, upper } = scan.bound
    filter[field] = {
      [lower.inclusive ? '$gte' : '$gt']: lower.value,
      ...(upper && { [upper.inclusive ? '$lte' : '$lt']: upper.value }),
    }
  }
  const direction = scan.descending ? -1 : 1
  return [
    filter as Filter<MongoDocument>,
    {
      ...(scan.orderBy.length > 0 && { sort: new Map(scan.orderBy.map((path) => [path, direction])) }),
      limit: scan.limit,
      batchSize: scan.limit,
      hint: scan.index === '_id' ? '_id_' : scan.index,
    },
  ]
}
