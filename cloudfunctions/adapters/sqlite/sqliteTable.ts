import { StoreMisuse, type Table, type TableDefinition, type StoredDocument } from '../../ports/store'
import { applyChange } from '../store/applyChange'
import { checkChange } from '../store/checkChange'
import { checkDocument, checkId, checkVersion } from '../store/checkDocument'
import type { CursorKey } from '../store/cursor'
import { findPage } from '../store/findPage'
import { asStoreError, isDuplicate } from './sqliteErrors'
import { preparing } from './prepareTable'
import type { SqliteFile } from './sqliteFile'
import { tableRows } from './tableRows'

const BATCH = 500

/** A table of JSON documents: `id`, `version` (both also in the document), `body`, and what is indexed once more. */
export function sqliteTable<T extends StoredDocument>(
  file: SqliteFile,
  definition: TableDefinition<T>,
  cursorKey: CursorKey,
): Table<T> {
  const rows = tableRows(definition)
  const prepared = preparing(file, definition)
  const guard = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      await prepared()
      return await work()
    } catch (error) {
      throw asStoreError(error)
    }
  }

  return {
    insert: (document) =>
      guard(() => {
        checkDocument(definition, document)
        return file.write((line) => rows.insert(line, document))
      }),
    insertMany: (documents) =>
      guard(async () => {
        for (const document of documents) checkDocument(definition, document)
        for (let i = 0; i < documents.length; i += BATCH) {
          const batch = documents.slice(i, i + BATCH)
          await file
            .write((line) => rows.insertMissing(line, batch))
            .catch((error: unknown) => {
              if (isDuplicate(error)) throw new StoreMisuse(`${definition.name}: a duplicate among the documents`)
              throw error
            })
        }
      }),
    get: (id) =>
      guard(async () => {
        checkId(id)
        return file.read((line) => rows.get(line, id))
      }),
    find: (query) =>
      guard(() =>
        findPage(
          definition,
          query,
          cursorKey,
          (scan) => file.read((line) => rows.walk(line, scan)),
          ({ _id }) => file.read((line) => rows.place(line, _id)),
        ),
      ),
    update: (id, expectedVersion, change) =>
      guard(() => {
        checkId(id)
        checkVersion(expectedVersion)
        checkChange(definition, change)
        return file.write((line) => {
          const document = rows.get(line, id)
          if (document === undefined) return { ok: false, reason: 'missing' } as const
          if (document.version !== expectedVersion) return { ok: false, reason: 'stale' } as const
          const before = rows.indexed(document)
          applyChange(document as unknown as Record<string, unknown>, change)
          return rows.save(line, document, before)
        })
      }),
    replace: (id, expectedVersion, document) =>
      guard(() => {
        checkVersion(expectedVersion)
        checkDocument(definition, document)
        if (document._id !== id) throw new StoreMisuse(`${definition.name}: replaced by another _id`)
        return file.write((line) => {
          const stored = rows.columns(line, id)
          if (stored === undefined) return { ok: false, reason: 'missing' } as const
          if (stored.version !== expectedVersion) return { ok: false, reason: 'stale' } as const
          return rows.save(line, { ...document, version: expectedVersion }, stored.indexed)
        })
      }),
    remove: (id) =>
      guard(() => {
        checkId(id)
        return file.write((line) => rows.remove(line, id))
      }),
  }
}
