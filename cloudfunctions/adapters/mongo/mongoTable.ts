import type { Collection as DriverCollection } from 'mongodb'
import { StoreMisuse, type Table, type TableDefinition, type SaveResult, type StoredDocument } from '../../ports/store'
import { checkChange } from '../store/checkChange'
import { checkDocument, checkId, checkVersion } from '../store/checkDocument'
import type { CursorKey } from '../store/cursor'
import { findPage } from '../store/findPage'
import { nameDuplicate } from '../store/nameDuplicate'
import { valueAt } from '../store/valueAt'
import { asStoreError, doesNotFit, isDuplicate } from './asStoreError'
import { changeOperators } from './changeOperators'
import type { MongoConnection } from './connection'
import { insertBatch } from './insertBatch'
import { plainJson } from './plainJson'
import { prepareIndexes, type IndexPolicy } from './prepareIndexes'
import { scanFilter, type MongoDocument } from './scanFilter'

const BATCH = 500

export function mongoTable<T extends StoredDocument>(
  connection: MongoConnection,
  definition: TableDefinition<T>,
  cursorKey: CursorKey,
  policy: IndexPolicy,
): Table<T> {
  let indexed: Promise<void> | undefined

  /** `indexes: false` for what works without them, to spare a cold start the round trip. */
  const withCollection = async <R>(
    work: (collection: DriverCollection<MongoDocument>) => Promise<R>,
    { indexes = true } = {},
  ): Promise<R> => {
    try {
      const collection = (await connection.database()).collection<MongoDocument>(definition.name)
      if (indexes) {
        indexed ??= prepareIndexes(collection, definition, policy).catch((error: unknown) => {
          indexed = undefined
          throw error
        })
        await indexed
      }
      return await work(collection)
    } catch (error) {
      connection.forgetIfClosed(error)
      throw asStoreError(error)
    }
  }

  const save = async (
    collection: DriverCollection<MongoDocument>,
    id: string,
    write: () => Promise<number>,
  ): Promise<SaveResult> => {
    try {
      if ((await write()) === 1) return { ok: true }
    } catch (error) {
      if (isDuplicate(error)) return { ok: false, reason: 'duplicate' }
      if (doesNotFit(error)) throw new StoreMisuse(`${definition.name}: the change doesn't fit`, { cause: error })
      throw error
    }
    const found = await collection.findOne({ _id: id }, { projection: { _id: 1 } })
    return { ok: false, reason: found ? 'stale' : 'missing' }
  }

  return {
    insert: (document) =>
      withCollection(async (collection) => {
        checkDocument(definition, document)
        try {
          await collection.insertOne(plainJson(document) as object as MongoDocument)
          return { ok: true }
        } catch (error) {
          if (!isDuplicate(error)) throw error
          const duplicate = await nameDuplicate(definition, document, async (index, { _id }) => {
            const filter =
              index === '_id' ? { _id } : Object.fromEntries(index.fields.map((f) => [f, valueAt(document, f)]))
            return (await collection.findOne(filter, { projection: { _id: 1 } })) !== null
          })
          if (duplicate === undefined) throw error
          return { ok: false, duplicate }
        }
      }),
    insertMany: (documents) =>
      withCollection(async (collection) => {
        for (const document of documents) checkDocument(definition, document)
        for (let i = 0; i < documents.length; i += BATCH)
          await insertBatch(collection, documents.slice(i, i + BATCH) as object as MongoDocument[])
      }),
    get: (id) =>
      withCollection(
        async (collection) => {
          checkId(id)
          return ((await collection.findOne({ _id: id })) as T | null) ?? undefined
        },
        { indexes: false },
      ),
    find: (query) =>
      withCollection((collection) =>
        findPage(definition, query, cursorKey, async (scan) => {
          const [filter, options] = scanFilter(scan)
          return (await collection.find(filter, options).toArray()) as object as T[]
        }),
      ),
    update: (id, expectedVersion, change) =>
      withCollection((collection) => {
        checkId(id)
        checkVersion(expectedVersion)
        checkChange(definition, change)
        const filter = { _id: id, version: expectedVersion }
        return save(
          collection,
          id,
          async () => (await collection.updateOne(filter, changeOperators(change))).matchedCount,
        )
      }),
    replace: (id, expectedVersion, document) =>
      withCollection((collection) => {
        checkVersion(expectedVersion)
        checkDocument(definition, document)
        if (document._id !== id) throw new StoreMisuse(`${definition.name}: replaced by another _id`)
        const { _id, ...fields } = plainJson({ ...document, version: expectedVersion + 1 })
        const filter = { _id, version: expectedVersion }
        return save(collection, id, async () => (await collection.replaceOne(filter, fields)).matchedCount)
      }),
    remove: (id) =>
      withCollection(
        async (collection) => {
          checkId(id)
          await collection.deleteOne({ _id: id })
        },
        { indexes: false },
      ),
  }
}
