import { MongoBulkWriteError, type Collection } from 'mongodb'
import { StoreMisuse } from '../../ports/store'
import { plainJson } from './plainJson'
import type { MongoDocument } from './scanFilter'

/** Stores those whose `_id` isn't there yet. Throws `StoreMisuse` on a duplicate of another unique index. */
export async function insertBatch(
  collection: Collection<MongoDocument>,
  batch: readonly MongoDocument[],
): Promise<void> {
  const missing = await withoutStored(collection, batch)
  if (missing.length === 0) return
  try {
    await collection.insertMany(plainJson(missing), { ordered: false })
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error
    const errors = [error.writeErrors].flat()
    if (errors.length === 0 || errors.some(({ code }) => code !== 11000)) throw error
    // Harmless if the `_id` is there: twice in the batch, or stored by another import meanwhile.
    const refused = errors.flatMap(({ index }) => missing[index] ?? [])
    if ((await withoutStored(collection, refused)).length > 0)
      throw new StoreMisuse(`${collection.collectionName}: a duplicate among the documents`)
  }
}

async function withoutStored(
  collection: Collection<MongoDocument>,
  batch: readonly MongoDocument[],
): Promise<MongoDocument[]> {
  const ids = batch.map(({ _id }) => _id)
  const stored = await collection
    .find({ _id: { $in: ids } }, { projection: { _id: 1 }, batchSize: ids.length })
    .toArray()
  const known = new Set(stored.map(({ _id }) => _id))
  return batch.filter(({ _id }) => !known.has(_id))
}
