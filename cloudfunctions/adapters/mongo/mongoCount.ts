import type { Collection, Document } from 'mongodb'
import type { Counting, Store } from '../../ports/store'
import { counts, type CountRecord } from '../../records/count'
import { checkCounting, countOn } from '../store/countOn'
import { asStoreError, isDuplicate, isNoNumber } from './asStoreError'
import type { MongoConnection } from './connection'
import { prepareIndexes, type IndexPolicy } from './prepareIndexes'
import type { MongoDocument } from './scanFilter'

/** `countOn` in MongoDB's words, for the server to do in one step. The contract's tests hold the two together. */
const countStages = ({ add, at, until, most, fullUntil }: Counting): Document[] => {
  const isLive = { $and: [{ $gt: ['$until', at] }, { $gt: ['$count', 0] }] }
  const before = { $cond: [isLive, '$count', 0] }
  const count = { $max: [0, { $min: [{ $add: [before, add] }, { $max: [most, before] }] }] }
  const kept = { $cond: [isLive, { $min: ['$until', Math.max(until, fullUntil ?? until)] }, until] }
  const fills = { $and: [{ $gt: [count, before] }, { $gte: [count, most] }] }
  return [
    {
      $set: {
        version: { $add: ['$version', 1] },
        count,
        until: fullUntil === undefined ? kept : { $cond: [fills, fullUntil, kept] },
      },
    },
  ]
}

/** A name that was never counted: begun without a count, by however many at once. */
const begin = async (collection: Collection<CountRecord>, _id: string, until: number): Promise<void> => {
  try {
    await collection.insertOne({ _id, schemaVersion: 1, version: 1, count: 0, until })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

/**
 * `count` on MongoDB: one `findAndModify`; what it was before tells what was taken. No upsert: of several at once on a new
 * name, not every server says rightly what each of them found.
 */
export const mongoCount = (connection: MongoConnection, policy: IndexPolicy): Store['count'] => {
  const { isWhole = () => true } = counts
  let indexed: Promise<void> | undefined
  /** Before the first document: a collection that is there without its indexes would count as one in use that lacks them. */
  const prepare = (collection: Collection<CountRecord>): Promise<void> =>
    (indexed ??= prepareIndexes(collection as object as Collection<MongoDocument>, counts, policy).catch(
      (error: unknown) => {
        indexed = undefined
        throw error
      },
    ))
  return async (id, counting) => {
    try {
      checkCounting(id, counting)
      const collection = (await connection.database()).collection<CountRecord>(counts.name)
      const count = (): Promise<CountRecord | null | 'corrupt'> =>
        collection
          .findOneAndUpdate({ _id: id }, countStages(counting), { returnDocument: 'before' })
          .then((found) => (found === null || isWhole(found) ? found : ('corrupt' as const)))
          .catch((error: unknown) => {
            if (isNoNumber(error)) return 'corrupt' as const
            throw error
          })
      for (;;) {
        const before = await count()
        if (before !== null && before !== 'corrupt') return countOn(before, counting)
        // One that can't be read begins anew: nobody is kept out by it for good.
        if (before === 'corrupt') await collection.deleteOne({ _id: id })
        await prepare(collection)
        await begin(collection, id, counting.until)
      }
    } catch (error) {
      connection.forgetIfClosed(error)
      throw asStoreError(error)
    }
  }
}
